namespace SIJointSite.Core.Triage.Rules;

/// <summary>Signs that mean more together than alone. The result is at least <see cref="Level"/> when every clause holds.</summary>
public sealed record CombinationRule
{
    /// <summary>Id in the evidence, such as "K4".</summary>
    public required string Id { get; init; }

    /// <summary>All must hold.</summary>
    public required IReadOnlyList<RuleClause> Clauses { get; init; }

    /// <summary>Least level.</summary>
    public required LeastLevel Level { get; init; }

    /// <summary>Why the combination matters, one sentence in plain words.</summary>
    public required string Reason { get; init; }

    /// <summary>Guideline, study or "choice" that carries the level.</summary>
    public required string Source { get; init; }

    /// <summary>One more thing to do; null for none.</summary>
    public string? Advice { get; init; }

    /// <inheritdoc cref="RedFlag.Position"/>
    public string? Position { get; init; }

    /// <summary>The least result.</summary>
    public Disposition Disposition => (Disposition)Level;
}
