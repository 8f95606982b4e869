using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace SIJointSite.Content.Texts;

/// <summary>Fills in the words of a text, and turns its marks into HTML.</summary>
internal static partial class TextFormat
{
    /// <returns>The text with these words in braces filled in. What is filled in is not read again, and other braces stay.</returns>
    public static string Fill(this string text, params (string Word, object Value)[] values) => InBraces().Replace(
        text,
        match => Array.Find(values, pair => pair.Word == match.Groups[1].Value) is { Word: not null } found
            ? Convert.ToString(found.Value, CultureInfo.InvariantCulture)!
            : match.Value);

    /// <returns>The text with a capital at its beginning.</returns>
    public static string Capitalise(this string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <param name="text">The text, filled in.</param>
    /// <param name="href">Where the words in square brackets lead; null when the text holds no link.</param>
    /// <param name="linkClass">Class of the link; null for none.</param>
    public static IHtmlContent ToHtml(this string text, string? href = null, string? linkClass = null)
    {
        var html = Strong().Replace(HtmlEncoder.Default.Encode(text), "<strong>$1</strong>");
        return new HtmlString(href is null ? html : Link().Replace(html, match =>
            $"<a{(linkClass is null ? "" : $" class=\"{linkClass}\"")} href=\"{HtmlEncoder.Default.Encode(href)}\">"
            + $"{match.Groups[1].Value}</a>"));
    }

    /// <param name="text">The text, filled in.</param>
    /// <param name="hrefs">Where the words in each pair of square brackets lead, in their order.</param>
    public static IHtmlContent ToLinkedHtml(this string text, params string[] hrefs)
    {
        var place = 0;
        return new HtmlString(Link().Replace(HtmlEncoder.Default.Encode(text), match =>
            $"<a href=\"{HtmlEncoder.Default.Encode(hrefs[place++])}\">{match.Groups[1].Value}</a>"));
    }

    [GeneratedRegex(@"\{([^{}|]+)\}")]
    private static partial Regex InBraces();

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    public static partial Regex Strong();

    [GeneratedRegex(@"\[([^\[\]]+)\]")]
    public static partial Regex Link();
}
