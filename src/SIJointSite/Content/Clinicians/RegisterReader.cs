using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SIJointSite.Content.Files;
using SIJointSite.Content.Rules;
using SIJointSite.Core.Evidence;

namespace SIJointSite.Content.Clinicians;

/// <summary>
/// Reads the register out of the evidence. It is read from where the tests hold it against the rules, so that what is signed is what
/// runs; a copy in the content could differ from it.
/// </summary>
public static class RegisterReader
{
    private const string FileName = EvidenceRules.Folder + EvidenceContentRules.Register;

    /// <summary>How the last column begins where a clinician is asked.</summary>
    private const string Asked = "Clinician";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <param name="folder">The folder of the evidence; null when there is none beside the program, which is no reason not to run.</param>
    /// <returns>The register, or why it cannot be read.</returns>
    public static SignatureRegister Read(string? folder)
    {
        if (folder is null)
            return Unread(new ContentProblem(FileName, 0, "the file does not lie beside the program."));
        try
        {
            var register = Parse(EvidenceContentRules.ReadText(folder, EvidenceContentRules.Register));
            return register.Rows.Count > 0
                ? register : Unread(new ContentProblem(FileName, 0, "no row that a clinician is asked about was found in it."));
        }
        catch (ContentException exception)
        {
            return Unread(exception.Problems[0]);
        }
    }

    /// <param name="markdown">The text of the register.</param>
    public static SignatureRegister Parse(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        // Links between the files of the evidence lead nowhere on the site.
        foreach (var link in document.Descendants<LinkInline>().ToArray())
            link.ReplaceBy(new LiteralInline(""));

        List<(string Heading, List<RegisterPart> Parts)> sections = [("", [])];
        foreach (var block in document)
        {
            switch (block)
            {
                case HeadingBlock { Level: 1 }:
                    break;
                case HeadingBlock heading:
                    sections.Add((Render(heading.Inline!), []));
                    break;
                case Table table when RowsOf(table) is { } rows:
                    sections[^1].Parts.Add(new RegisterRows(rows));
                    break;
                case Table table:
                    sections[^1].Parts.Add(new RegisterTable(RenderTable(table)));
                    break;
                default:
                    sections[^1].Parts.Add(new RegisterText(Render(block)));
                    break;
            }
        }

        return new SignatureRegister(
            [.. sections.Select(static section => new RegisterSection(section.Heading, section.Parts))], Problem: null);
    }

    private static SignatureRegister Unread(ContentProblem problem) => new([], problem);

    private static RegisterRow[]? RowsOf(Table table)
    {
        string[][] rows = [.. table.OfType<TableRow>().Select(CellsOf)];
        var heads = rows[0];
        if (!heads[^1].StartsWith(Asked, StringComparison.Ordinal))
            return null;
        return
        [
            .. rows.Skip(1).Select(cells => new RegisterRow(
                cells[0],
                [.. heads.Zip(cells).Skip(1).SkipLast(1).Where(static pair => pair.Second.Length > 0)],
                cells.Length == heads.Length ? cells[^1] : "")),
        ];
    }

    private static string RenderTable(Table table)
    {
        string[][] rows = [.. table.OfType<TableRow>().Select(CellsOf)];
        var body = rows.Skip(1).Select(static row => $"<tr>{string.Concat(row.Select(static cell => $"<td>{cell}</td>"))}</tr>");
        return $"<table class=\"si-table\"><thead><tr>{string.Concat(rows[0].Select(static cell => $"<th scope=\"col\">{cell}</th>"))}"
            + $"</tr></thead><tbody>{string.Concat(body)}</tbody></table>";
    }

    private static string[] CellsOf(TableRow row) =>
    [
        .. row.OfType<TableCell>().Select(static cell =>
            string.Join(' ', cell.OfType<ParagraphBlock>().Select(static text => Render(text.Inline!)))),
    ];

    private static string Render(MarkdownObject part)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(part);
        return writer.ToString().Trim();
    }
}
