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
    public static IHtmlContent Linked(string text, Region region) => new HtmlString(Mark(
        HtmlEncoder.Default.Encode(text).Replace(
            region.EmergencyNumber, $"<a href=\"tel:{region.EmergencyNumber}\">{region.EmergencyNumber}</a>", StringComparison.Ordinal),
        "department", region.EmergencyDepartment));

    /// <returns>A word of the region as HTML, marked; empty when the region has none.</returns>
    /// <param name="name">What it is to the script: note, name, advice or department.</param>
    /// <param name="word">The word.</param>
    public static IHtmlContent Marked(string name, string? word) =>
        new HtmlString($"<span data-region-word=\"{name}\">{HtmlEncoder.Default.Encode(word ?? "")}</span>");

    /// <returns>A text with the region's name and a link, as HTML, the name marked.</returns>
    /// <param name="text">Holds {name} and the words of the link in square brackets.</param>
    /// <param name="region">The region.</param>
    /// <param name="href">Where the link leads.</param>
    public static IHtmlContent Named(string text, Region region, string href)
    {
        using var html = new StringWriter();
        text.Fill(("name", NameMark)).ToHtml(href).WriteTo(html, HtmlEncoder.Default);
        using var name = new StringWriter();
        Marked("name", region.Name).WriteTo(name, HtmlEncoder.Default);
        return new HtmlString(html.ToString().Replace(NameMark, name.ToString(), StringComparison.Ordinal));
    }

    /// <summary>Stands for the name while the text becomes HTML; no text of ours holds it.</summary>
    private const string NameMark = "region-name";

    private static string Mark(string html, string name, string word)
    {
        var encoded = HtmlEncoder.Default.Encode(word);
        return html.Replace(encoded, $"<span data-region-word=\"{name}\">{encoded}</span>", StringComparison.Ordinal);
    }
}
