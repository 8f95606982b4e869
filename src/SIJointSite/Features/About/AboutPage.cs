using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SIJointSite.Features.Triage.Saved;
using SIJointSite.Features.Triage.Tallies;
using SIJointSite.Settings;

namespace SIJointSite.Features.About;

/// <summary>What the pages about this copy of the site tell of it, from its settings, so that they stay true.</summary>
public sealed class AboutPage(IOptions<SiteOptions> site, IOptions<SavedCheckOptions> saving, IOptions<TallyOptions> tallies) : PageModel
{
    /// <summary>Null when the operator has not said who it is.</summary>
    public string? Operator => site.Value.Operator;

    /// <summary>Null when the operator has given none.</summary>
    public string? Contact => site.Value.Contact;

    public bool CanSave => saving.Value.Saving;

    public int KeepDays => saving.Value.KeepDays;

    public bool Counts => tallies.Value.Tallies;
}
