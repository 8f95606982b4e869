using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Drawings;
using SIJointSite.Content.Home;
using SIJointSite.Core.Drawings;

namespace SIJointSite.Features.Home;

/// <summary>The first page: what this is, whether it is urgent, and the questions that people come with.</summary>
[PageUse(PageUse.Listed | PageUse.KeptOffline)]
public sealed class IndexModel(HomeTexts words, DrawingSet drawings) : PageModel
{
    public HomeTexts Words { get; } = words;

    /// <summary>Where the pain is felt.</summary>
    public Drawing Drawing => drawings.Find(Words.Me.Drawing)!;
}
