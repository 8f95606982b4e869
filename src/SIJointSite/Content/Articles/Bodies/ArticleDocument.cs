using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SIJointSite.Content.Articles.Bodies;

/// <summary>The Markdown of an article as Markdig knows it: how it is parsed, and what is rewritten before it is rendered.</summary>
internal static class ArticleDocument
{
    /// <summary>Deeper than any article of ours, and shallower than the 128 at which the parser reads on and the renderer throws.</summary>
    private const int DeepestNesting = 100;

    /// <summary>Only the named extensions are on, and raw HTML is off.</summary>
    public static MarkdownPipeline Pipeline { get; } = BuildPipeline();

    /// <returns>The document; null with the parser's own words when it gives up, as on what is nested too deep.</returns>
    public static (MarkdownDocument? Document, string Fault) TryParse(string markdown)
    {
        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            return document.Descendants().Any(static part => DepthOf(part) > DeepestNesting)
                ? (null, $"More than {DeepestNesting} marks are inside each other.") : (document, "");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return (null, exception.Message.Split('\n')[0]);
        }
    }

    /// <summary>The parser does not say where it gives up, so the first line that is too much is looked for.</summary>
    /// <returns>Line of the text, from 0.</returns>
    public static int FirstUnreadableLine(string markdown)
    {
        var lines = markdown.Split('\n');
        var (readable, unreadable) = (0, lines.Length);
        while (unreadable - readable > 1)
        {
            var middle = (readable + unreadable) / 2;
            if (TryParse(string.Join('\n', lines[..middle])).Document is not null)
                readable = middle;
            else
                unreadable = middle;
        }

        return readable;
    }

    /// <summary>
    /// Markdig writes the alignment of a column as an inline style, which the security policy forbids; a class says the same.
    /// </summary>
    public static void StyleTables(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            table.GetAttributes().AddClass("si-table");
            foreach (var row in table.OfType<TableRow>())
            {
                foreach (var (cell, column) in row.OfType<TableCell>().Select(static (cell, column) => (cell, column)))
                {
                    if (row.IsHeader)
                        cell.GetAttributes().AddProperty("scope", "col");
                    if (column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment is TableColumnAlign.Right)
                        cell.GetAttributes().AddClass("si-table__cell--number");
                }
            }

            foreach (var column in table.ColumnDefinitions)
                column.Alignment = null;
        }
    }

    private static int DepthOf(MarkdownObject part)
    {
        var depth = 0;
        for (var outer = part; outer is not null && depth <= DeepestNesting; depth++)
        {
            outer = outer switch
            {
                Inline { Parent: { } inline } => inline,
                ContainerInline words => words.ParentBlock,
                _ => (outer as Block)?.Parent,
            };
        }

        return depth;
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseCustomContainers().UseGenericAttributes().DisableHtml();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder.Build();
    }
}
