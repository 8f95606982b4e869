using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Triage.Rules;

/// <summary>
/// A sign that sets the least level of the result by itself. A floor, such as pregnancy or age under 18, is one too.
/// Texts may hold the words of <see cref="Voice"/>.
/// </summary>
/// <param name="Id">Id in the evidence, such as "E01" or "F_PREG"; stable for ever.</param>
/// <param name="Conditions">All of them must hold; at least one. Each on an item of its own.</param>
/// <param name="Disposition">Least level when raised. <see cref="Disposition.SelfCare"/>: none by itself, only in a rule.</param>
/// <param name="NotSureDisposition">Least level when the person is not sure; never above <paramref name="Disposition"/>.</param>
/// <param name="SeenWithinDays">For <see cref="Disposition.NonUrgent"/>: days within which to be seen, 1 to 28; else null.</param>
/// <param name="Reason">The answer in the person's own words, the end of "You said: ...".</param>
/// <param name="Say">What to say at the desk: one sentence without its full stop.</param>
/// <param name="LooksFor">What a clinician would think of. For clinicians and the decision table; never shown with a patient's
/// result.</param>
/// <param name="Source">Guideline, study or "choice" that carries the level.</param>
/// <param name="Advice">One more thing to do because of this answer; null for none.</param>
/// <param name="IsCrisis">Whether the person might hurt themselves: a person to talk to is then named with the result.</param>
/// <param name="AsksFirst">Whether to ask a clinician before any exercise.</param>
/// <param name="IfOld">
/// For a change that may be old, checked and unchanged: where to say so instead. Only for the symptoms that
/// docs/evidence/form-invariants.md B7 lets step down; null for all others.
/// </param>
public sealed record RedFlag(
    string Id,
    IReadOnlyList<FlagCondition> Conditions,
    Disposition Disposition,
    Disposition NotSureDisposition,
    int? SeenWithinDays,
    string Reason,
    string Say,
    string LooksFor,
    string Source,
    string? Advice,
    bool IsCrisis = false,
    bool AsksFirst = false,
    string? IfOld = null);
