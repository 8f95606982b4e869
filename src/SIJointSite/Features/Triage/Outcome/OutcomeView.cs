using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Triage.Outcome;

/// <summary>A result in the words of its reader: their region, their voice, their answers.</summary>
/// <param name="Disposition">The level.</param>
/// <param name="Level">The level in words.</param>
/// <param name="Heading">The action.</param>
/// <param name="HowSoon">How soon.</param>
/// <param name="Steps">What to do, in order; what single answers add comes after.</param>
/// <param name="BeforeYouGo">What to bring and not to do.</param>
/// <param name="IfItGetsWorse">What to do when things change.</param>
/// <param name="Reasons">Why, in the reader's own answers, most urgent first.</param>
/// <param name="Rules">The same for clinicians: every rule that fired, with its source.</param>
/// <param name="DeskWords">What to say, one sentence each: what set the level, and the facts that a rule counted for it.</param>
/// <param name="DeskMore">What to say if asked: everything else that was raised.</param>
/// <param name="LookAgainOn">The day to look again.</param>
/// <param name="Date">The day of the result.</param>
/// <param name="AsksFirst">Whether an answer says to ask before any exercise.</param>
/// <param name="CrisisLine">A line to talk to, when the person might hurt themselves; else null, or where none is known.</param>
/// <param name="CrisisComesFirst">Whether that line stands above the emergency number: only when nothing else is wrong.</param>
/// <param name="CallWords">Words of the button that calls the emergency number.</param>
/// <param name="Region">Whose numbers.</param>
/// <param name="Voice">How it speaks to the reader.</param>
public sealed record OutcomeView(
    Disposition Disposition,
    string Level,
    string Heading,
    string HowSoon,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> BeforeYouGo,
    IReadOnlyList<string> IfItGetsWorse,
    IReadOnlyList<OutcomeReason> Reasons,
    IReadOnlyList<OutcomeRule> Rules,
    IReadOnlyList<string> DeskWords,
    IReadOnlyList<string> DeskMore,
    DateOnly LookAgainOn,
    DateOnly Date,
    bool AsksFirst,
    PhoneLine? CrisisLine,
    bool CrisisComesFirst,
    string CallWords,
    Region Region,
    Voice Voice)
{
    /// <summary>Whether exercises may be spoken of at all: never at urgent or emergency.</summary>
    public bool SpeaksOfExercises => Disposition is Disposition.SelfCare or Disposition.NonUrgent;
}

/// <summary>One reason for a result, in the reader's own answers.</summary>
/// <param name="Text">The reason.</param>
/// <param name="SetTheLevel">Whether it is among those that set the result.</param>
/// <param name="ScreenId">Screen on which the answer can be changed; null for a combination.</param>
/// <param name="IfOld">What to do when the change is old, checked and the same; null where no step down is allowed.</param>
public sealed record OutcomeReason(string Text, bool SetTheLevel, string? ScreenId, string? IfOld);
