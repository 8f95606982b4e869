using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SIJointSite.Addresses;
using SIJointSite.Features.Triage;
using SIJointSite.Settings;

namespace SIJointSite.Features.About;

/// <summary>What the pages about this copy of the site tell of it, from its settings, so that they stay true.</summary>
[PageUse(PageUse.Listed | PageUse.KeptOffline)]
public sealed class AboutPage(IOptions<SiteOptions> site, IOptions<TriageOptions> triage) : PageModel
{
    public const string GuideTitle = "About this guide";

    public const string GuideDescription =
        "Who the SI Joint Guide is for, where its facts come from, who has checked them, and what it cannot do.";

    /// <summary>Null when the operator has not said who it is.</summary>
    public string? Operator => site.Value.Operator;

    /// <summary>Null when the operator has given none.</summary>
    public string? Contact => site.Value.Contact;

    public bool CanSave => triage.Value.Saving;

    public int KeepDays => triage.Value.KeepDays;

    public bool Counts => triage.Value.Tallies;

    /// <summary>Whether reading pages ask if they were useful.</summary>
    public bool AsksUseful => site.Value.AskUseful;
}
