using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace SIJointSite.Content.Articles.Bodies;

/// <summary>A citation in the text, written <c>[@source-id]</c>.</summary>
internal sealed class CitationInline(string sourceId) : LeafInline
{
    public string SourceId { get; } = sourceId;

    /// <summary>Number of the source in this article, from 1; set once the whole article is read.</summary>
    public int Number { get; set; }

    /// <summary>Whether it is the first citation of its source, which the list of sources links back to.</summary>
    public bool IsFirst { get; set; }
}

/// <summary>Reads <c>[@source-id]</c> before Markdown can take it for a link.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
            return false;
        var end = slice.Text.IndexOf(']', slice.Start);
        if (end < 0 || end > slice.End)
            return false;
        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(slice.Text[(slice.Start + 2)..end])
        {
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(position, position + end - slice.Start),
        };
        slice.Start = end + 1;
        return true;
    }
}
