namespace SIJointSite.Core.Triage.Rules;

/// <summary>One part of a combination: enough of some red flags. It can only ask for more, never for fewer, so no answer can undo
/// it.</summary>
public sealed record RuleClause
{
    /// <summary>How many of <see cref="RedFlagIds"/> must hold; 1 or more.</summary>
    public int AtLeast { get; init; } = 1;

    /// <summary>Ids of red flags.</summary>
    public required IReadOnlyList<string> RedFlagIds { get; init; }

    /// <summary>True when "not sure" is enough.</summary>
    public bool NotSureCounts { get; init; }
}
