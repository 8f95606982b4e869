using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using SIJointSite.Content.Articles.Texts;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles.Bodies;

/// <summary>
/// Writes the blocks that articles are built from: care cards, lists of do and do not, what is known, the short version. What is
/// drawn or listed by a part of the page of its own becomes a piece of the body.
/// </summary>
internal sealed class BlockRenderer(ArticlePartWriter parts, CareCardTexts levels) : HtmlObjectRenderer<CustomContainer>
{
    /// <summary>Names of the blocks, each with whether it needs a heading or a name behind it.</summary>
    public static readonly IReadOnlyDictionary<string, bool> Names = new Dictionary<string, bool>
    {
        ["today"] = true,
        ["fold"] = true,
        ["care-emergency"] = true,
        ["care-urgent"] = true,
        ["care-clinician"] = true,
        ["do"] = true,
        ["dont"] = true,
        ["known"] = true,
        ["unknown"] = true,
        ["in-short"] = true,
        ["emergency-signs"] = false,
        ["model"] = true,
        ["drawing"] = true,
        ["picture"] = true,
    };

    private static readonly string[][] CardsInOrder = [["care-emergency", "emergency-signs"], ["care-urgent"], ["care-clinician"]];

    /// <returns>Place of a care card among the levels, from 0, the most urgent first; -1 for another block.</returns>
    public static int LevelOf(CustomContainer block) => Array.FindIndex(CardsInOrder, names => names.Contains(block.Info));

    /// <summary>Whether the words behind the block's name are the name of what it shows, and no heading.</summary>
    public static bool IsNamed(CustomContainer block) => block.Info is "model" or "drawing" or "picture";

    protected override void Write(HtmlRenderer renderer, CustomContainer block)
    {
        switch (block.Info)
        {
            case "care-emergency": Card(renderer, block, "emergency", levels.Emergency); break;
            case "care-urgent": Card(renderer, block, "urgent", levels.Urgent, WhomToAsk(block)); break;
            case "care-clinician": Card(renderer, block, "clinician", levels.Clinician); break;
            case "emergency-signs": parts.Add(new ArticlePart.EmergencySigns()); break;
            case "model": parts.Add(new ArticlePart.Model(block.Arguments!)); break;
            case "drawing": parts.Add(new ArticlePart.Drawing(block.Arguments!)); break;
            case "picture": Pictures(block); break;
            case "today": Today(renderer, block); break;
            case "fold": Fold(renderer, block); break;
            default: Box(renderer, block); break;
        }
    }

    /// <summary>A heading may name whom to ask; otherwise the card ends with it.</summary>
    private string? WhomToAsk(CustomContainer block) =>
        block.Arguments!.Contains(ArticlePart.Written.AdviceMark, StringComparison.Ordinal)
            ? null
            : levels.UrgentAdvice.Fill(("urgent-advice", ArticlePart.Written.AdviceMark));

    private static void Card(HtmlRenderer renderer, CustomContainer block, string level, string hiddenLevel, string? whom = null)
    {
        renderer.Write($"<section class=\"si-care-card si-care-card--{level}\"><h2 class=\"si-care-card__heading\">");
        renderer.Write("<span class=\"si-u-hidden\">").WriteEscape(hiddenLevel).Write("</span>");
        WriteLinked(renderer, block.Arguments!);
        renderer.Write("</h2><div class=\"si-care-card__body\">");
        renderer.WriteChildren(block);
        if (whom is not null)
            renderer.Write("<p>").WriteEscape(whom).Write("</p>");
        renderer.WriteLine("</div></section>");
    }

    /// <summary>A heading is plain text; only the number in it can be called.</summary>
    private static void WriteLinked(HtmlRenderer renderer, string heading)
    {
        const string Mark = ArticlePart.Written.NumberMark;
        foreach (var (place, text) in heading.Split(Mark).Index())
            renderer.Write(place == 0 ? "" : $"<a href=\"tel:{Mark}\">{Mark}</a>").WriteEscape(text);
    }

    private void Today(HtmlRenderer renderer, CustomContainer block)
    {
        renderer.Write("<section class=\"si-today\"><h2 class=\"si-today__heading\">").WriteEscape(block.Arguments).Write("</h2>");
        renderer.WriteChildren(block);
        renderer.WriteLine("</section>");
        parts.Add(new ArticlePart.Contents());
    }

    private static void Fold(HtmlRenderer renderer, CustomContainer block)
    {
        renderer.Write("<details class=\"si-fold\"><summary>").WriteEscape(block.Arguments).Write("</summary>");
        renderer.WriteChildren(block);
        renderer.WriteLine("</details>");
    }

    /// <remarks>Two neighbours of a pair, such as do and do not, stand side by side where there is room.</remarks>
    private static void Box(HtmlRenderer renderer, CustomContainer block)
    {
        if (PairOf(block.Info) is { } second && Neighbour(block, 1)?.Info == second)
            renderer.Write("<div class=\"si-pair\">");
        renderer.Write($"<section class=\"si-box si-box--{block.Info}\"><h3 class=\"si-box__heading\">");
        renderer.WriteEscape(block.Arguments).Write("</h3>");
        renderer.WriteChildren(block);
        renderer.WriteLine("</section>");
        if (Neighbour(block, -1) is { } previous && PairOf(previous.Info) == block.Info)
            renderer.WriteLine("</div>");
    }

    /// <remarks>Neighbours are one list, which the first of them writes.</remarks>
    private void Pictures(CustomContainer block)
    {
        if (Neighbour(block, -1)?.Info == "picture")
            return;
        List<string> names = [];
        for (var next = block; next?.Info == "picture"; next = Neighbour(next, 1))
            names.Add(next.Arguments!);
        parts.Add(new ArticlePart.Pictures(names));
    }

    private static CustomContainer? Neighbour(CustomContainer block, int places)
    {
        var siblings = block.Parent!;
        var at = siblings.IndexOf(block) + places;
        return at >= 0 && at < siblings.Count ? siblings[at] as CustomContainer : null;
    }

    private static string? PairOf(string? name) => name switch { "do" => "dont", "known" => "unknown", _ => null };
}

/// <summary>Writes a citation as a small link to its source.</summary>
/// <param name="texts">How the link is read out.</param>
internal sealed class CitationRenderer(CitationTexts texts) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        var number = citation.Number.ToString(CultureInfo.InvariantCulture);
        const string Mark = ArticlePart.Written.IdMark;
        var id = citation.IsFirst ? $" id=\"{Mark}cite-{number}\"" : "";
        renderer.Write($"<sup class=\"si-cite\"><a href=\"#{Mark}source-{number}\"{id}");
        renderer.Write(" aria-label=\"").WriteEscape(texts.Label.Fill(("number", number))).Write($"\">{number}</a></sup>");
    }
}
