using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Safety;

namespace SIJointSite.Features.Safety;

/// <summary>
/// Writes a text that names a region's number, so that the number can be called at a touch, and marks what else is the region's own, so
/// that a script can put in the words of a region that was chosen on the device.
/// </summary>
public static class RegionHtml
{
    /// <returns>The text as HTML, its number a link.</returns>
    /// <param name="text">The text, spoken already.</param>
    /// <param name="region">The region whose words it holds.</param>
    public static IHtmlContent Linked(string text, Region region) => new HtmlString(Mark(Mark(
        HtmlOf(text.ToHtml()).Replace(
            region.EmergencyNumber, $"<a href=\"tel:{region.EmergencyNumber}\">{region.EmergencyNumber}</a>", StringComparison.Ordinal),
        "department", region.EmergencyDepartment), "advice", region.UrgentAdvice));

    /// <returns>A text for paper that names a region's number, as HTML: the number is marked, and no link.</returns>
    /// <param name="text">The text.</param>
    /// <param name="region">The region whose words it holds.</param>
    public static IHtmlContent Printed(string text, Region region) => new HtmlString(Mark(Mark(
        HtmlOf(text.ToHtml()), "number", region.EmergencyNumber), "department", region.EmergencyDepartment));

    /// <returns>A word of the region as HTML, marked; empty when the region has none.</returns>
    /// <param name="name">What it is to the script: note, name, advice or department.</param>
    /// <param name="word">The word.</param>
    public static IHtmlContent Marked(string name, string? word) =>
        new HtmlString($"<span data-region-word=\"{name}\">{HtmlEncoder.Default.Encode(word ?? "")}</span>");

    /// <returns>A text with the region's name as HTML, the name marked.</returns>
    /// <param name="text">Holds {name}, and perhaps the words of a link in square brackets.</param>
    /// <param name="region">The region.</param>
    /// <param name="href">Where the link leads; null when there is none.</param>
    public static IHtmlContent Named(string text, Region region, string? href = null) => new HtmlString(
        HtmlOf(text.Fill(("name", NameMark)).ToHtml(href))
            .Replace(NameMark, HtmlOf(Marked("name", region.NameInSentence)), StringComparison.Ordinal));

    /// <summary>Stands for the name while the text becomes HTML; no text of ours holds it.</summary>
    private const string NameMark = "region-name";

    private static string HtmlOf(IHtmlContent content)
    {
        using var html = new StringWriter();
        content.WriteTo(html, HtmlEncoder.Default);
        return html.ToString();
    }

    private static string Mark(string html, string name, string word)
    {
        var encoded = HtmlEncoder.Default.Encode(word);
        return html.Replace(encoded, $"<span data-region-word=\"{name}\">{encoded}</span>", StringComparison.Ordinal);
    }
}
