using Microsoft.AspNetCore.Mvc;
using SIJointSite.Core.Triage;

namespace SIJointSite.Features.Triage;

/// <summary>The result: the action first, then why, what to say, and what to do if things change.</summary>
public sealed class ResultModel(TriageLibrary library, RegionLibrary regions, SymptomCheckCookie cookie, OutcomeViews views)
    : TriagePageModel(library, regions, cookie)
{
    public OutcomeView Outcome { get; private set; } = null!;

    public IReadOnlyList<Region> AllRegions => Regions.All;

    /// <summary>The next question without an answer, for an emergency that came before all were asked; null when there is none.</summary>
    public string? AddDetailAddress { get; private set; }

    public IActionResult OnGet() => Decide() is { } elsewhere ? elsewhere : Page();

    /// <summary>Other phone numbers; the level stays.</summary>
    public IActionResult OnPostRegion(string? region)
    {
        if (!FormIsOfThisCheck())
            return Ended();
        if (Regions.Find(region) is { } chosen)
        {
            Keep(Check! with { RegionId = chosen.Id });
            return LocalRedirect("/symptom-check/result");
        }

        ModelState.AddModelError("region", "Choose a place from the list.");
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Decide() is { } elsewhere ? elsewhere : Page();
    }

    /// <returns>Where to go instead when there is no result to show; null when there is.</returns>
    private LocalRedirectResult? Decide()
    {
        if (Check is null)
            return LocalRedirect("/symptom-check");
        var outcome = Library.Triage.Assess(Check.Response);
        if (outcome is TriageOutcome.Incomplete)
            return LocalRedirect(AddressAfter(outcome));
        if (IsOfAnotherVersion && outcome.Disposition is not Disposition.Emergency)
            return LocalRedirect("/symptom-check/check-answers");

        Outcome = views.For(outcome, Region, Voice, Check.Response);
        if (Questionnaire.MissingFrom(Check.Response) is [var next, ..])
            AddDetailAddress = AddressOf(Questionnaire.ScreenOf(next));
        return null;
    }
}
