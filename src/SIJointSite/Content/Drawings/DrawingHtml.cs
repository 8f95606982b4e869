using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using SIJointSite.Core.Articles;
using SIJointSite.Core.Drawings;

namespace SIJointSite.Content.Drawings;

/// <summary>Writes a drawing as a figure: caption, picture, numbered legend, the picture in words. Complete without script.</summary>
internal static class DrawingHtml
{
    /// <summary>Only the figure itself has this class, so a page that holds it needs <c>anatomy.css</c>.</summary>
    public const string Mark = "<figure class=\"si-anatomy\"";

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static string Of(Drawing drawing, DrawingSet texts)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<body-drawing data-texts=\"{Text(LiveTexts(drawing, texts))}\">{Mark} id=\"drawing-{drawing.Name}\"><figcaption class=\"si-anatomy__caption\"><strong class=\"si-anatomy__title\">{Text(drawing.Title)}</strong> {Text(drawing.Caption)}</figcaption>");
        html.Append(drawing.Svg);
        html.Append("<ol class=\"si-anatomy__legend\">");
        foreach (var part in drawing.Legend)
            html.Append(CultureInfo.InvariantCulture, $"<li><strong>{Text(part.Name)}</strong>{Term(part)}. {Text(part.Text)}</li>");
        html.Append(CultureInfo.InvariantCulture, $"</ol><details class=\"si-anatomy__words\"><summary>{Text(texts.WordsTitle)}</summary><p>{Text(drawing.Words)}</p></details>");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"si-anatomy__sources\">{Text(texts.SourcesTitle)} {Text(string.Join("; ", drawing.Sources))}.</p></figure></body-drawing>");
        return html.ToString();
    }

    /// <remarks>A term that is the plain name again is not said twice.</remarks>
    private static string Term(DrawingPart part) =>
        part.Term.Equals(part.Name, StringComparison.OrdinalIgnoreCase) ? "" : $" ({Text(part.Term)})";

    /// <summary>What the script needs, in an attribute: the security policy allows no script in the page.</summary>
    private static string LiveTexts(Drawing drawing, DrawingSet texts) => JsonSerializer.Serialize(
        new { texts.Live.Hint, texts.Live.Layers, Names = drawing.Layers.ToDictionary(static layer => layer, layer => texts.LayerNames[layer]), drawing.Motion }, Web);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
