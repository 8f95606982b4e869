namespace SIJointSite.Core.Articles;

/// <summary>One change of what an article says.</summary>
/// <param name="Date">Day of the change.</param>
/// <param name="Note">What changed, for a clinician.</param>
public sealed record ArticleChange(DateOnly Date, string Note);
