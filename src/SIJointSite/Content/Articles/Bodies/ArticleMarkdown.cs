using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SIJointSite.Content.Files;
using SIJointSite.Content.Models;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles.Bodies;

/// <summary>
/// Turns the body of an article into HTML. Only the named extensions are on and raw HTML is off; what could still do harm
/// (links elsewhere, attributes, inline styles of tables) is refused or rewritten before anything is rendered.
/// </summary>
/// <param name="fileName">Name of the file, for messages.</param>
/// <param name="bodyFirstLine">Line of the file on which the body begins, from 1.</param>
/// <param name="setting">What it is written with.</param>
internal sealed partial class ArticleMarkdown(string fileName, int bodyFirstLine, ArticleSetting setting)
{
    /// <summary>Ids that the page round an article has itself.</summary>
    private static readonly string[] TakenIds = ["main", "sources", "words", "link-to", "notes-line"];

    /// <summary>A heading below this level begins no part that can be linked to.</summary>
    private const int LowestPart = 3;

    private readonly List<ContentProblem> problems = [];

    /// <summary>What was wrong, in the order found.</summary>
    public IReadOnlyList<ContentProblem> Problems => problems;

    /// <exception cref="ContentException">It is no Markdown that can be read.</exception>
    public MarkdownReading Read(string markdown)
    {
        var document = Parse(markdown);
        CheckRawHtml(markdown);
        CheckPlaceholders(markdown);
        CheckContainers(document);
        var anchors = ReadHeadings(document);
        var links = ReadLinks(document, anchors);
        var citations = NumberCitations(document);
        ArticleDocument.StyleTables(document);
        ArticleSection[] sections =
        [
            .. ArticleWords.SectionsOf(document).Select(section => section with { Heading = Spoken(section.Heading) }),
        ];
        var text = Spoken(ArticleWords.TextOf(document));
        return new MarkdownReading(
            new ArticleBody(Render(document), sections, text),
            anchors, links, citations, NamesIn(document, "drawing"), NamesIn(document, "picture"),
            document.Descendants<CustomContainer>().Select(static container => container.Info ?? "").ToHashSet(),
            setting.IsChecked ? ArticleWords.TextsOf(document, LineOf) : []);
    }

    private MarkdownDocument Parse(string markdown)
    {
        var (document, fault) = ArticleDocument.TryParse(markdown);
        return document ?? throw new ContentException(
            fileName,
            LineOf(ArticleDocument.FirstUnreadableLine(markdown)),
            $"this cannot be read as Markdown. Write it with fewer marks inside each other. ({fault})");
    }

    private IReadOnlyList<ArticlePart> Render(MarkdownDocument document)
    {
        if (problems.Count > 0)
            return [];
        using var parts = new ArticlePartWriter();
        var renderer = new HtmlRenderer(parts.Writer);
        ArticleDocument.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlCustomContainerRenderer>(new BlockRenderer(parts, setting.CareCard));
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new PartRenderer(parts, WordsOf));
        renderer.ObjectRenderers.Add(new CitationRenderer(setting.Citation));
        renderer.Render(document);
        return parts.End();
    }

    private List<LineReference> NamesIn(MarkdownDocument document, string block) =>
    [
        .. document.Descendants<CustomContainer>()
            .Where(container => container.Info == block && !string.IsNullOrWhiteSpace(container.Arguments))
            .Select(container => new LineReference(container.Arguments!, LineOf(container.Line))),
    ];

    private void CheckRawHtml(string markdown)
    {
        foreach (Match tag in RawTag().Matches(markdown))
            Add(markdown.AsSpan(0, tag.Index).Count('\n'), $"raw HTML \"{tag.Value}\" is not allowed. Use Markdown or one of the blocks.");
    }

    /// <summary>What is in braces still, after the region's numbers were put in, would reach the reader unless it is an id.</summary>
    private void CheckPlaceholders(string markdown)
    {
        foreach (Match braces in Braces().Matches(markdown))
        {
            Add(
                markdown.AsSpan(0, braces.Index).Count('\n'),
                $"\"{braces.Value}\" stands for nothing. Write {string.Join(" or ", ArticleReader.Placeholders)}, without blanks.");
        }
    }

    private void CheckContainers(MarkdownDocument document)
    {
        HashSet<string> drawn = [];
        HashSet<CustomContainer> unclosed = [];
        foreach (var (line, reason) in BlockOrder.FaultsIn(document))
            Add(line, reason);
        foreach (var container in document.Descendants<CustomContainer>())
        {
            if (!BlockRenderer.Names.TryGetValue(container.Info ?? "", out var needsHeading))
            {
                Add(container.Line, $"\"::: {container.Info}\" is no block. Blocks are: {string.Join(", ", BlockRenderer.Names.Keys)}.");
                continue;
            }

            if (container.ClosingFencedCharCount == 0 && Outermost(container) is var open && unclosed.Add(open))
                Add(open.Line, $"\"::: {open.Info}\" is not closed. Write a line of ::: where it ends.");
            if (needsHeading && string.IsNullOrWhiteSpace(container.Arguments))
                Add(container.Line, $"\"::: {container.Info}\" needs a heading on the same line.");
            if (container.Info == "model" && !ModelNames.All.Contains(container.Arguments ?? ""))
                Add(container.Line, $"\"::: model {container.Arguments}\" is no model. Models are: {string.Join(", ", ModelNames.All)}.");
            if (container.Info == "drawing" && !drawn.Add(container.Arguments ?? ""))
                Add(container.Line, $"the drawing {container.Arguments} comes twice.");
            if (container.Info == "care-emergency" && container.Descendants<LinkInline>()
                .Any(static link => link.Url?.StartsWith("tel:", StringComparison.Ordinal) != true))
                Add(container.Line, "an emergency card holds no links but phone numbers.");
            if (container.Info == "dont" && container.Descendants<ListItemBlock>()
                .FirstOrDefault(item =>
                !ArticleWords.TextOf(item).StartsWith(setting.Dont.LineBegins, StringComparison.OrdinalIgnoreCase)) is { } line)
                Add(line.Line, $"each line of \"::: dont\" begins with \"{setting.Dont.LineBegins}\".");
        }
    }

    /// <remarks>A line of ::: closes the outermost block, so it is an inner one that Markdig leaves open.</remarks>
    private static CustomContainer Outermost(CustomContainer block)
    {
        while (block.Parent is CustomContainer outer)
            block = outer;
        return block;
    }

    /// <returns>The ids.</returns>
    private HashSet<string> ReadHeadings(MarkdownDocument document)
    {
        HashSet<string> ids = [];
        foreach (var block in document.Descendants().Where(static block => block.TryGetAttributes() is not null))
        {
            var attributes = block.GetAttributes();
            if (block is CustomContainer && attributes.Id is null && attributes.Properties is null or { Count: 0 })
                continue;
            if (block is not HeadingBlock || attributes.Classes is { Count: > 0 } || attributes.Properties is { Count: > 0 })
                Add(block.Line, "only headings take an attribute, and only an id such as {#what-it-is}.");
        }

        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var id = heading.TryGetAttributes()?.Id;
            if (heading.Level == 1)
                Add(heading.Line, "the title is the page's only first-level heading; begin with ##.");
            if (id is null && heading.Level == 2)
                Add(heading.Line, "each ## heading needs an id that never changes, such as {#what-it-is}.");
            else if (id is not null && !ids.Add(id))
                Add(heading.Line, $"the heading id {id} comes twice.");
            if (id is not null && (TakenIds.Contains(id) || TakenId().IsMatch(id)))
                Add(heading.Line, $"the heading id {id} is taken by the page itself; choose another.");
            if (id is not null && heading.Level > LowestPart)
                Add(heading.Line, "only ## and ### headings take an id.");
        }

        return ids;
    }

    /// <returns>The links to other pages of the site; the library knows whether they lead anywhere.</returns>
    private List<LineReference> ReadLinks(MarkdownDocument document, HashSet<string> anchors)
    {
        List<LineReference> links = [];
        foreach (var link in document.Descendants<LinkInline>())
        {
            var url = link.Url ?? "";
            var line = link.Line;
            if (link.IsImage)
                Add(line, "pictures are not part of articles yet.");
            else if (url.StartsWith('#'))
            {
                if (!anchors.Contains(url[1..]))
                    Add(line, $"the link {url} leads to no heading of this article.");
                link.Url = $"#{ArticlePart.Written.IdMark}{url[1..]}";
            }
            else if (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal))
                links.Add(new LineReference(url, LineOf(line)));
            else if (!url.StartsWith("https:", StringComparison.Ordinal) && !url.StartsWith("mailto:", StringComparison.Ordinal)
                && !url.StartsWith("tel:", StringComparison.Ordinal))
                Add(line, $"the link {url} is not allowed. Links begin with /, #, https:, mailto: or tel:.");
        }

        foreach (var link in document.Descendants<AutolinkInline>())
            Add(link.Line, $"write the link <{link.Url}> as [words](address).");
        return links;
    }

    /// <returns>The first citation of each source, in the order of their numbers.</returns>
    private List<LineReference> NumberCitations(MarkdownDocument document)
    {
        List<LineReference> cited = [];
        foreach (var citation in document.Descendants<CitationInline>())
        {
            var index = cited.FindIndex(known => known.Name == citation.SourceId);
            citation.IsFirst = index < 0;
            if (citation.IsFirst)
            {
                index = cited.Count;
                cited.Add(new LineReference(citation.SourceId, LineOf(citation.Line)));
            }

            citation.Number = index + 1;
            // It clings to its word: no blank between them, so that no line begins with a number.
            if (citation.PreviousSibling is LiteralInline word)
                word.Content.TrimEnd();
        }

        return cited;
    }

    private string WordsOf(HeadingBlock heading) => Spoken(ArticleWords.TextOf(heading).Trim());

    private string Spoken(string words) => ArticlePart.Written.SpokenIn(words, setting.Region);

    private int LineOf(int lineOfBody) => lineOfBody + bodyFirstLine;

    private void Add(int lineOfBody, string reason) => problems.Add(new ContentProblem(fileName, LineOf(lineOfBody), reason));

    [GeneratedRegex(@"</?[a-zA-Z][^>\n]*>|<!--")]
    private static partial Regex RawTag();

    [GeneratedRegex(@"\{\{[^{}\n]*\}{0,2}|\{(?!#)[^{}\n]*\}{0,2}|\}\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"^(source|cite|word)-")]
    private static partial Regex TakenId();
}
