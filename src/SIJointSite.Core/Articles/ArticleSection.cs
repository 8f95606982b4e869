namespace SIJointSite.Core.Articles;

/// <summary>A piece of an article that a search can lead to.</summary>
/// <param name="Id">Id of its heading; empty for what stands before the first heading.</param>
/// <param name="Heading">Text of its heading; empty before the first.</param>
/// <param name="Text">Its words, with marks where those of the reader's region belong.</param>
public sealed record ArticleSection(string Id, string Heading, string Text);
