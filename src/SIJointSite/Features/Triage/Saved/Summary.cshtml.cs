using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage;
using SIJointSite.Features.Fhir;
using SIJointSite.Features.Limits;
using SIJointSite.Features.Safety;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>
/// Reads a saved result back by its code, prints it, deletes it. The code is only ever in a form, or behind the # of an address,
/// which is never sent. It needs no form token: who does not know the code can do nothing with it here. A token's cookie, set for
/// somebody who comes from another site, would end a check under way in another tab.
/// </summary>
[IgnoreAntiforgeryToken]
[PageUse(PageUse.HoldsAnswers, Section = SiteSection.SymptomCheck, IsEntrance = true)]
public sealed class SummaryModel(
    SavedCheckStore store, Reader reader, SymptomCheckCookie cookie, TriageTexts texts, SiteAddress site, FhirAddresses names,
    NeutralWords neutral, TriageLimits limits, TimeProvider clock) : PageModel
{
    public SavedResult? Result { get; private set; }

    public DateOnly Until { get; private set; }

    /// <summary>The SMART Health Link to the same, for a code to scan; null when there is none.</summary>
    public string? LinkToScan { get; private set; }

    /// <summary>When it is read back.</summary>
    public DateTimeOffset ReadAt => clock.GetUtcNow();

    /// <summary>The code as it was typed, given back with a message.</summary>
    public string? Typed { get; private set; }

    public string? ErrorMessage { get; private set; }

    /// <summary>Whether there is a result under the code that cannot be read: its holder can still have it deleted.</summary>
    public bool CanOnlyBeDeleted { get; private set; }

    public bool IsDeleted { get; private set; }

    /// <summary>Whether sealed bytes of what was deleted are still on the disk for some minutes.</summary>
    public bool HasTraces { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? code, CancellationToken cancellationToken) =>
        await ReadAsync(code, limits.LookUps, cancellationToken) ?? Page();

    /// <summary>The same as a file for a record system.</summary>
    public async Task<IActionResult> OnPostFhirAsync(string? code, CancellationToken cancellationToken)
    {
        if (await ReadAsync(code, limits.Downloads, cancellationToken) is { } refusal)
            return refusal;
        if (Result is null)
            return Page();
        return File(SavedCheckBundle.Write(Result, names, neutral), FhirAnswer.ContentType, "symptom-check.fhir.json");
    }

    /// <returns>The answer when the form is not answered at all, since it came from another site or the client has to wait; null when
    /// it is.</returns>
    private async Task<IActionResult?> ReadAsync(string? code, ClientLimit limit, CancellationToken cancellationToken)
    {
        if (FromElsewhere.Began(Request))
            return StatusCode(StatusCodes.Status403Forbidden);
        if (!ReferenceCode.TryParse(code, out var parsed))
        {
            Refuse(code, texts.Summary.CodeIncomplete);
            return null;
        }

        if ((limits.WrongCodes.Refuse(HttpContext, onlyLook: true) ?? limit.Refuse(HttpContext)) is { } tooMany)
            return tooMany;
        switch (await store.ReadAsync(parsed, cancellationToken))
        {
            case SavedCheckAnswer.Found found:
                (Result, Until, Typed) = (neutral.In(found.Result), found.Until, parsed.ToString());
                if (found.HasLink)
                    LinkToScan = HealthLink.Of(parsed).ToScan(site.Of(Request), Until, texts.HealthLink.Label);
                // The page then has the numbers of the region of the result.
                reader.Become(found.Result.RegionId, Voice.Self);
                return null;
            case SavedCheckAnswer.NotFound:
                Refuse(code, texts.Summary.CodeUnknown);
                return limits.WrongCodes.Refuse(HttpContext);
            case SavedCheckAnswer.Unreadable:
                CanOnlyBeDeleted = true;
                Refuse(code, texts.Summary.Unreadable, StatusCodes.Status503ServiceUnavailable);
                return null;
            default:
                Refuse(code, texts.Summary.Unavailable, StatusCodes.Status503ServiceUnavailable);
                return null;
        }
    }

    public async Task<IActionResult> OnPostDeleteAsync(string? code)
    {
        if (FromElsewhere.Began(Request))
            return StatusCode(StatusCodes.Status403Forbidden);
        if (!ReferenceCode.TryParse(code, out var parsed))
        {
            Refuse(code, texts.Summary.CodeIncomplete);
            return Page();
        }

        if (limits.Deletions.Refuse(HttpContext) is { } tooMany)
            return tooMany;
        var deletion = await store.DeleteAsync(parsed);
        if (deletion is Deletion.Failed)
        {
            Refuse(code, texts.Summary.NotDeleted, StatusCodes.Status503ServiceUnavailable);
            return Page();
        }

        (IsDeleted, HasTraces) = (true, deletion is Deletion.TracesRemain);
        // The result page of this browser must not go on saying that it is saved.
        if (cookie.Read(HttpContext) is { } check && check.ReferenceCode == parsed.Places)
            cookie.Write(HttpContext, check with { ReferenceCode = null, SavedUntil = null });
        return Page();
    }

    private void Refuse(string? code, string message, int status = StatusCodes.Status400BadRequest)
    {
        Typed = code is { Length: > 64 } ? code[..64] : code;
        ErrorMessage = message;
        Response.StatusCode = status;
    }
}
