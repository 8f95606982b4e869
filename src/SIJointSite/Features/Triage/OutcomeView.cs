using SIJointSite.Core.Triage;

namespace SIJointSite.Features.Triage;

/// <summary>A result in the words of its reader: their region, their voice, their answers.</summary>
/// <param name="Disposition">The level.</param>
/// <param name="Level">The level in words.</param>
/// <param name="Heading">The action.</param>
/// <param name="HowSoon">How soon.</param>
/// <param name="Steps">What to do, in order; what single answers add comes after.</param>
/// <param name="BeforeYouGo">What to bring and not to do.</param>
/// <param name="IfItGetsWorse">What to do when things change.</param>
/// <param name="Reasons">Why, most urgent first.</param>
/// <param name="DeskWords">What to say, one sentence each.</param>
/// <param name="LookAgainOn">The day to look again.</param>
/// <param name="Date">The day of the result.</param>
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
    IReadOnlyList<string> DeskWords,
    DateOnly LookAgainOn,
    DateOnly Date,
    Region Region,
    Voice Voice)
{
    /// <summary>Whether exercises may be offered: never at urgent or emergency.</summary>
    public bool OffersExercises => Disposition is Disposition.SelfCare or Disposition.NonUrgent;
}

/// <summary>One reason for a result.</summary>
/// <param name="Id">Id of the red flag or rule in the evidence.</param>
/// <param name="Level">The level that it calls for, in words.</param>
/// <param name="SetTheLevel">Whether it is among those that set the result.</param>
/// <param name="Text">The reason.</param>
/// <param name="Source">What carries it.</param>
/// <param name="ScreenId">Screen on which the answer can be changed; null for a combination.</param>
public sealed record OutcomeReason(string Id, string Level, bool SetTheLevel, string Text, string Source, string? ScreenId);
