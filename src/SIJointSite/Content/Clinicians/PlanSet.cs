namespace SIJointSite.Content.Clinicians;

/// <summary>A plan for a clinician to begin with.</summary>
public sealed record PlanSet
{
    /// <summary>Kebab-case, keeps its meaning for ever: links hold it.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The plan as a link holds it.</summary>
    public required string Plan { get; init; }

    /// <summary>For whom, and what to heed.</summary>
    public required string Note { get; init; }

    /// <summary>Ids of the conditions that it is for: nothing in it is left out for them.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }

    /// <summary>Ids of the rows of docs/evidence that carry it.</summary>
    public required IReadOnlyList<string> Facts { get; init; }
}
