namespace SIJointSite.Core.Triage.Proof;

/// <summary>That a clinician has looked through the symptom check: its questions, rules, results and test stories.</summary>
public sealed record ClinicalReview
{
    /// <summary>The version that was reviewed. No other one is.</summary>
    public required string Version { get; init; }

    /// <summary>Name and role, as signed. Never an invented name.</summary>
    public required string By { get; init; }

    /// <summary>Day of the review.</summary>
    public required DateOnly Date { get; init; }
}
