using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SIJointSite.Features.Links;

/// <summary>
/// A quiet link beside each heading that is <c>linked</c>, to the part of the page that it begins. It is named by words of the layout and
/// by the heading, so no page says them twice. Nothing else knows the parts of a page: who lists them asks for those that were shown.
/// </summary>
[HtmlTargetElement("h2", Attributes = LinkedAttribute)]
[HtmlTargetElement("h3", Attributes = LinkedAttribute)]
public sealed class PartLink : TagHelper
{
    private const string IdAttribute = "id";
    private const string LinkedAttribute = "linked";
    private const string HeadingClass = "si-parted";

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext View { get; set; }

    /// <summary>Id of the heading.</summary>
    [HtmlAttributeName(IdAttribute)]
    public required string Id { get; set; }

    /// <summary>Text of the heading, which it shows unless something else stands in it; empty for a heading without a link.</summary>
    [HtmlAttributeName(LinkedAttribute)]
    public required string Linked { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute(IdAttribute, Id);
        if (Linked.Length == 0)
            return;
        if ((await output.GetChildContentAsync()).IsEmptyOrWhiteSpace)
            output.Content.SetContent(Linked);
        output.AddClass(HeadingClass, HtmlEncoder.Default);
        output.PostElement.AppendHtml($"<a class=\"si-part\" href=\"#{Id}\" aria-labelledby=\"link-to {Id}\"></a>");
        PagePart.ShownIn(View.HttpContext).Add(new PagePart(Id, Linked));
    }
}
