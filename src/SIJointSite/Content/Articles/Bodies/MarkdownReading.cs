using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles.Bodies;

/// <summary>The body of an article as it was read: what is shown, and what it points at, to be held against the rest of the site.</summary>
/// <param name="Body">What is shown.</param>
/// <param name="Anchors">Every id that a link can lead to.</param>
/// <param name="Links">Links to pages of the site.</param>
/// <param name="Citations">The first citation of each source, in the order of their numbers.</param>
/// <param name="Drawings">Names of the drawings of the body.</param>
/// <param name="Pictures">Names of the pictures of exercises and positions.</param>
/// <param name="Blocks">Names of the blocks that it holds, such as <c>known</c>.</param>
/// <param name="Texts">Its paragraphs, headings and list items, in order; none unless they are to be checked.</param>
internal sealed record MarkdownReading(
    ArticleBody Body,
    IReadOnlySet<string> Anchors,
    IReadOnlyList<LineReference> Links,
    IReadOnlyList<LineReference> Citations,
    IReadOnlyList<LineReference> Drawings,
    IReadOnlyList<LineReference> Pictures,
    IReadOnlySet<string> Blocks,
    IReadOnlyList<TextOnLines> Texts);

/// <summary>The name of something elsewhere, and the line of the file that names it.</summary>
internal sealed record LineReference(string Name, int Line);

/// <summary>Words that stand together in a file.</summary>
/// <param name="Words">The words without their marks.</param>
/// <param name="Line">Line of the file on which they begin, from 1.</param>
/// <param name="LineEnds">Places in <paramref name="Words"/> at which a line of the file ends.</param>
/// <param name="IsProse">Whether it is a paragraph of running text, and no heading, list item, table cell or card.</param>
internal sealed record TextOnLines(string Words, int Line, IReadOnlyList<int> LineEnds, bool IsProse)
{
    /// <summary>Line of the file on which a place of the words stands.</summary>
    public int LineOf(int place) => Line + LineEnds.Count(end => end < place);
}
