using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SIJointSite.Addresses;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Features.Triage.Check;

/// <summary>What the check is and is not; the emergency list is readable right here, before anything is asked.</summary>
[PageUse(PageUse.HoldsAnswers, Section = SiteSection.SymptomCheck, IsEntrance = true, IsListed = true)]
public sealed class StartModel(
    TriageDefinition definition, RegionSet regions, SymptomCheckCookie cookie, TriageTexts texts, IOptions<TriageOptions> options)
    : TriagePageModel(definition, regions, cookie)
{
    public IReadOnlyList<Region> AllRegions => Regions.All;

    /// <summary>Days that a saved result is kept.</summary>
    public int KeepDays => options.Value.KeepDays;

    /// <summary>Whether results are counted, which the page then says.</summary>
    public bool CountsResults => options.Value.Tallies;

    /// <summary>Whether the browser holds answers that are too old or cannot be read.</summary>
    public bool HadCheck { get; private set; }

    public string? ErrorMessage { get; private set; }

    public void OnGet() => HadCheck = Check is null && Cookie.IsPresent(HttpContext);

    public IActionResult OnPost(string? region, string? who)
    {
        if (Regions.Find(region) is not { } chosen || who is not ("me" or "someone-else"))
        {
            ErrorMessage = texts.Start.NotChosen;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        SendToBrowser(Cookie.Begin(Questionnaire.Version, chosen.Id, who == "someone-else"));
        return LocalRedirect(TriageAddresses.OfPage(1));
    }
}
