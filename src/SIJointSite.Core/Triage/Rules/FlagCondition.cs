namespace SIJointSite.Core.Triage.Rules;

/// <summary>What an answer must be for a red flag to be raised.</summary>
public sealed record FlagCondition
{
    /// <summary>The item.</summary>
    public required string LinkId { get; init; }

    /// <summary>Answers that raise it.</summary>
    public required IReadOnlyList<string> YesCodes { get; init; }

    /// <summary>Answers that leave it open.</summary>
    public IReadOnlyList<string> NotSureCodes { get; init; } = [];
}
