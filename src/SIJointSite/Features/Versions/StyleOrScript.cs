using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SIJointSite.Features.Versions;

/// <summary>
/// Leaves styles and scripts out of a text that is kept: they are those of the page that shows it again, for files of an older site are
/// gone.
/// </summary>
[HtmlTargetElement("link", Attributes = "[rel=stylesheet]")]
[HtmlTargetElement("script", Attributes = "src")]
public sealed class StyleOrScript : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext View { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (View.HttpContext.Items.ContainsKey(KeptTexts.IsWanted))
            output.SuppressOutput();
    }
}
