namespace SIJointSite.Core.Articles;

/// <summary>A heading that can be linked to.</summary>
/// <param name="Id">Id set by the author; it never changes once published.</param>
/// <param name="Text">Plain text.</param>
public sealed record ArticleHeading(string Id, string Text);
