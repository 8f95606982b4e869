namespace SIJointSite.Core.Articles;

/// <summary>One change of what an article says.</summary>
public sealed record ArticleChange
{
    /// <summary>Day of the change.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What changed, for a clinician.</summary>
    public required string Note { get; init; }
}
