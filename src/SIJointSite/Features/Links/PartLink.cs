using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SIJointSite.Features.Links;

/// <summary>
/// A quiet link beside each heading that is <c>linked</c>, to the part of the page that it begins. It is named by words of the layout and
/// by the heading, so no page says them twice.
/// </summary>
[HtmlTargetElement("h2", Attributes = LinkedAttribute)]
[HtmlTargetElement("h3", Attributes = LinkedAttribute)]
public sealed partial class PartLink : TagHelper
{
    private const string LinkedAttribute = "linked";
    private const string HeadingClass = "si-parted";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll(LinkedAttribute);
        output.AddClass(HeadingClass, HtmlEncoder.Default);
        output.PostElement.AppendHtml(To($"{context.AllAttributes["id"].Value}"));
    }

    /// <returns>The text of an article with a link beside each heading that has an id.</returns>
    public static string AddTo(string html) => Headings().Replace(html, match =>
        $"<h{match.Groups["level"]} id=\"{match.Groups["id"]}\" class=\"{HeadingClass}\">{match.Groups["text"]}</h{match.Groups["level"]}>"
        + To(match.Groups["id"].Value));

    /// <returns>Ids and words of the headings on a page that have such a link, in order.</returns>
    public static IEnumerable<(string Id, string Html)> PartsIn(string html) =>
        LinkedHeadings().Matches(html).Select(static match => (match.Groups["id"].Value, match.Groups["text"].Value));

    private static string To(string id) => $"<a class=\"si-part\" href=\"#{id}\" aria-labelledby=\"link-to {id}\"></a>";

    [GeneratedRegex("<h(?<level>[23]) id=\"(?<id>[^\"]+)\">(?<text>.*?)</h\\k<level>>", RegexOptions.Singleline)]
    private static partial Regex Headings();

    [GeneratedRegex("<h(?<level>[23])[^>]* id=\"(?<id>[^\"]+)\"[^>]*>(?<text>[^\\n]*?)</h\\k<level>><a class=\"si-part\"")]
    private static partial Regex LinkedHeadings();
}
