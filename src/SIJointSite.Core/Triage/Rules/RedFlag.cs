using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Triage.Rules;

/// <summary>
/// A sign that sets the least level of the result by itself. A floor, such as pregnancy or age under 18, is one too.
/// Texts may hold the words of <see cref="Voice"/>.
/// </summary>
public sealed record RedFlag
{
    /// <summary>Id in the evidence, such as "E01" or "F_PREG"; stable for ever.</summary>
    public required string Id { get; init; }

    /// <summary>All of them must hold; at least one. Each on an item of its own.</summary>
    public required IReadOnlyList<FlagCondition> Conditions { get; init; }

    /// <summary>Least level when raised. <see cref="LeastLevel.None"/>: none by itself, only in a rule.</summary>
    public required LeastLevel Level { get; init; }

    /// <summary>Least level when the person is not sure; never above <see cref="Level"/>. Null: the usual one, as
    /// <see cref="NotSureDisposition"/> says.</summary>
    public LeastLevel? NotSure { get; init; }

    /// <summary>For <see cref="LeastLevel.NonUrgent"/>: days within which to be seen, 1 to <see cref="SeenWithin.LongestDays"/>; else
    /// null.</summary>
    public int? SeenWithinDays { get; init; }

    /// <summary>The answer in the person's own words, the end of "You said: ...".</summary>
    public required string Reason { get; init; }

    /// <summary>What to say at the desk: one sentence without its full stop.</summary>
    public required string Say { get; init; }

    /// <summary>What a clinician would think of. For clinicians and the decision table; never shown with a patient's result.</summary>
    public required string LooksFor { get; init; }

    /// <summary>Guideline, study or "choice" that carries the level.</summary>
    public required string Source { get; init; }

    /// <summary>One more thing to do because of this answer; null for none.</summary>
    public string? Advice { get; init; }

    /// <summary>How to keep still until help comes; null when it does not matter. Two signs may differ, so it stands apart from
    /// <see cref="Advice"/>.</summary>
    public string? Position { get; init; }

    /// <summary>Whether the person might hurt themselves: a person to talk to is then named with the result.</summary>
    public bool IsCrisis { get; init; }

    /// <summary>Whether to ask a clinician before any exercise.</summary>
    public bool AsksFirst { get; init; }

    /// <summary>
    /// For a change that may be old, checked and unchanged: where to say so instead. Only for the symptoms that
    /// docs/evidence/form-invariants.md B7 lets step down; null for all others.
    /// </summary>
    public string? IfOld { get; init; }

    /// <summary>The least result when raised.</summary>
    public Disposition Disposition => (Disposition)Level;

    /// <summary>
    /// The least result when the person is not sure: as <see cref="NotSure"/> says, else one level lower than when raised. A sign that
    /// needs a clinician never falls to self-care then (docs/evidence/form-invariants.md D2, D3).
    /// </summary>
    public Disposition NotSureDisposition => (Disposition)(NotSure ?? Level switch
    {
        LeastLevel.Emergency => LeastLevel.Urgent,
        LeastLevel.Urgent or LeastLevel.NonUrgent => LeastLevel.NonUrgent,
        _ => LeastLevel.None,
    });
}
