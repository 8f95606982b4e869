using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Features.Triage;

/// <summary>A symptom check under way. It lives in the visitor's own cookie and nowhere on the server.</summary>
/// <param name="Id">Random id of this check. Every form carries it, so that a form of an earlier check cannot mix in its answers.</param>
/// <param name="Version">Version of the questionnaire that the answers were given to.</param>
/// <param name="StartedAt">When it began, UTC.</param>
/// <param name="RegionId">Whose phone numbers to show.</param>
/// <param name="ForSomeoneElse">Whether the reader asks on another person's behalf.</param>
/// <param name="Response">The answers so far.</param>
/// <param name="ReferenceCode">
/// Code under which these answers would be, or are, saved; null until a result was shown, and again after a change.
/// </param>
/// <param name="SavedUntil">Last day on which the saved answers can be read back; null while they are not saved.</param>
/// <param name="IsTallied">Whether its first result is in the daily tallies; a check counts once, whatever is changed later.</param>
public sealed record SymptomCheck(
    string Id,
    string Version,
    DateTime StartedAt,
    string RegionId,
    bool ForSomeoneElse,
    QuestionnaireResponse Response,
    string? ReferenceCode = null,
    DateOnly? SavedUntil = null,
    bool IsTallied = false)
{
    /// <summary>How the texts speak to the reader.</summary>
    public Voice Voice => ForSomeoneElse ? Voice.Other : Voice.Self;

    /// <summary>The check with other answers: what was saved before is no longer these answers.</summary>
    public SymptomCheck WithResponse(QuestionnaireResponse response) =>
        this with { Response = response, ReferenceCode = null, SavedUntil = null };
}
