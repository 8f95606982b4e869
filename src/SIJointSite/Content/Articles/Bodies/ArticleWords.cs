using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles.Bodies;

/// <summary>The words of an article without its marks: for the reading grade, the glossary and the search.</summary>
internal static class ArticleWords
{
    /// <summary>The words of a whole article, a line for each paragraph, heading and list item.</summary>
    public static string TextOf(MarkdownDocument document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Descendants<LeafBlock>())
            text.Append(TextOf(block)).Append('\n');
        return text.ToString();
    }

    /// <summary>The words of one block.</summary>
    public static string TextOf(Block block) => TextOf(block, []);

    /// <summary>The paragraphs, headings and list items, each with its lines.</summary>
    /// <param name="document">The article.</param>
    /// <param name="lineOf">Line of the file, from a line of the body.</param>
    public static IReadOnlyList<TextOnLines> TextsOf(MarkdownDocument document, Func<int, int> lineOf)
    {
        List<TextOnLines> texts = [];
        foreach (var block in document.Descendants<LeafBlock>())
        {
            List<int> lineEnds = [];
            texts.Add(new TextOnLines(
                TextOf(block, lineEnds), lineOf(block.Line), lineEnds,
                block is ParagraphBlock { Parent: MarkdownDocument or CustomContainer { Info: "fold" } }));
        }

        return texts;
    }

    private static string TextOf(Block block, List<int> lineEnds)
    {
        var text = new StringBuilder();
        // A leaf's own words hang on its inlines; those of a container lie in its descendants.
        foreach (var inline in block is LeafBlock leaf ? leaf.Inline?.Descendants() ?? [] : block.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case LineBreakInline:
                    lineEnds.Add(text.Length);
                    text.Append(' ');
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Cuts an article at its headings of the second level. The headings of cards and boxes belong to the text.</summary>
    public static IReadOnlyList<ArticleSection> SectionsOf(MarkdownDocument document)
    {
        List<ArticleSection> sections = [];
        var (id, heading, text) = ("", "", new StringBuilder());
        foreach (var block in document)
        {
            if (block is HeadingBlock { Level: 2 } next)
            {
                Add();
                (id, heading, text) = (next.TryGetAttributes()?.Id ?? "", TextOf(next).Trim(), new StringBuilder());
            }
            else
                Append(block, text);
        }

        Add();
        return sections;

        void Add()
        {
            if (text.Length > 0 || heading.Length > 0)
                sections.Add(new ArticleSection(id, heading, text.ToString().Trim()));
        }
    }

    private static void Append(Block block, StringBuilder text)
    {
        if (block is CustomContainer { Arguments: { Length: > 0 } heading } container && !BlockRenderer.IsNamed(container))
            text.Append(heading).Append(": ");
        if (block is LeafBlock leaf)
            AppendLine(TextOf(leaf), text);
        else if (block is TableRow row)
            AppendLine(string.Join(' ', row.Descendants<LeafBlock>().Select(static cell => TextOf(cell))), text);
        else if (block is ContainerBlock several)
        {
            foreach (var inner in several)
                Append(inner, text);
        }
    }

    /// <remarks>
    /// A full stop keeps two list items apart where they stand in one line, as in a snippet. Citations leave a blank before
    /// the stop of their sentence.
    /// </remarks>
    private static void AppendLine(string line, StringBuilder text)
    {
        var tidy = line.Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Trim();
        if (tidy.Length > 0)
            text.Append(tidy).Append(tidy.TrimEnd('”', '"', ')') is [.., '.' or '?' or '!' or ':'] ? " " : ". ");
    }
}
