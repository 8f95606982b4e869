using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SIJointSite.Content.Models;

namespace SIJointSite.Content.Articles;

/// <summary>Writes the blocks that articles are built from: care cards, lists of do and do not, what is known, the short version, drawings.</summary>
internal sealed class BlockRenderer(Func<string> emergencySigns, Func<string, string?> drawing, Func<string, string?> move) : HtmlObjectRenderer<CustomContainer>
{
    /// <summary>Names of the blocks, each with whether it needs a heading of its own.</summary>
    public static readonly IReadOnlyDictionary<string, bool> Names = new Dictionary<string, bool>
    {
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
        ["move"] = true,
    };

    /// <summary>Whether the words behind the block's name are the name of what it shows, and no heading.</summary>
    public static bool IsNamed(CustomContainer block) => block.Info is "model" or "drawing" or "move";

    protected override void Write(HtmlRenderer renderer, CustomContainer block)
    {
        switch (block.Info)
        {
            case "care-emergency": Card(renderer, block, "emergency", "Emergency: "); break;
            case "care-urgent": Card(renderer, block, "urgent", "Urgent: "); break;
            case "care-clinician": Card(renderer, block, "clinician", "See a clinician: "); break;
            case "emergency-signs": renderer.Write(emergencySigns()); break;
            case "model": renderer.WriteLine(ModelBlocks.MarkOf(block.Arguments)); break;
            case "drawing": renderer.WriteLine(drawing(block.Arguments ?? "") ?? ""); break;
            case "move": Move(renderer, block); break;
            default: Box(renderer, block); break;
        }
    }

    private static void Card(HtmlRenderer renderer, CustomContainer block, string level, string hiddenLevel)
    {
        renderer.Write($"<section class=\"si-care-card si-care-card--{level}\"><h2 class=\"si-care-card__heading\"><span class=\"si-u-hidden\">{hiddenLevel}</span>");
        renderer.WriteEscape(block.Arguments).Write("</h2><div class=\"si-care-card__body\">");
        renderer.WriteChildren(block);
        renderer.WriteLine("</div></section>");
    }

    /// <remarks>Two neighbours of a pair, such as do and do not, stand side by side where there is room.</remarks>
    private static void Box(HtmlRenderer renderer, CustomContainer block)
    {
        var siblings = block.Parent!;
        var index = siblings.IndexOf(block);
        if (PairOf(block.Info) is { } second && index + 1 < siblings.Count && siblings[index + 1] is CustomContainer next && next.Info == second)
            renderer.Write("<div class=\"si-pair\">");
        renderer.Write($"<section class=\"si-box si-box--{block.Info}\"><h3 class=\"si-box__heading\">");
        renderer.WriteEscape(block.Arguments).Write("</h3>");
        renderer.WriteChildren(block);
        renderer.WriteLine("</section>");
        if (index > 0 && siblings[index - 1] is CustomContainer previous && PairOf(previous.Info) == block.Info)
            renderer.WriteLine("</div>");
    }

    /// <remarks>Neighbours are one list.</remarks>
    private void Move(HtmlRenderer renderer, CustomContainer block)
    {
        var siblings = block.Parent!;
        var index = siblings.IndexOf(block);
        if (!IsMove(index - 1))
            renderer.Write("<ul class=\"si-moves\">");
        renderer.WriteLine(move(block.Arguments ?? "") ?? "");
        if (!IsMove(index + 1))
            renderer.WriteLine("</ul>");

        bool IsMove(int at) => at >= 0 && at < siblings.Count && siblings[at] is CustomContainer { Info: "move" };
    }

    private static string? PairOf(string? name) => name switch { "do" => "dont", "known" => "unknown", _ => null };
}

/// <summary>Writes a citation as a small link to its source.</summary>
internal sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        var id = citation.IsFirst ? string.Create(CultureInfo.InvariantCulture, $" id=\"cite-{citation.Number}\"") : "";
        renderer.Write(string.Create(CultureInfo.InvariantCulture, $"<sup class=\"si-cite\"><a href=\"#source-{citation.Number}\"{id} aria-label=\"Source {citation.Number}\">{citation.Number}</a></sup>"));
    }
}
