using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Programmes;

/// <summary>The labels and sentences of the home programme, from <c>programme/texts.yaml</c>: a section as there.</summary>
public sealed record ProgrammeTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    [Placeholders(Strong = true)]
    public required string Where { get; init; }
    public required ProgrammeBeginTexts Begin { get; init; }
    public required ProgrammeTodayTexts Today { get; init; }
    public required ProgrammeWhyTexts Why { get; init; }
    public required ProgrammeRestTexts Rest { get; init; }
    public required ProgrammeSeeTexts See { get; init; }
    public required ProgrammeBookTexts Book { get; init; }
    public required ProgrammeAfterTexts After { get; init; }
    public required ProgrammeOneLegTexts OneLeg { get; init; }
    public required ProgrammeReviewTexts Review { get; init; }
    public required ProgrammeProgressTexts Progress { get; init; }
    public required ProgrammeHistoryTexts History { get; init; }
    public required ProgrammeToolsTexts Tools { get; init; }
    public required ProgrammeLevelsTexts Levels { get; init; }
}

/// <summary>The questions before the first day.</summary>
public sealed record ProgrammeBeginTexts
{
    public required string Heading { get; init; }
    public required string ConditionsLegend { get; init; }
    public required string ConditionsNone { get; init; }
    public required string ConditionsMissing { get; init; }
    public required string NoneWithOthers { get; init; }
    public required string Goal { get; init; }
    public required string GoalHint { get; init; }
    [Placeholders("who")]
    public required string AsksFirst { get; init; }
    public required string AsksFirstMany { get; init; }
    public required string Agreed { get; init; }
    public required string AgreedMissing { get; init; }
    [Placeholders("label")]
    public required string KeptOut { get; init; }
    public required string ShowIt { get; init; }
    public required string Button { get; init; }
    public required string Failed { get; init; }
}

/// <summary>Today's session.</summary>
public sealed record ProgrammeTodayTexts
{
    public required string Heading { get; init; }
    [Placeholders("week", "level", "title")]
    public required string Place { get; init; }
    [Placeholders("goal")]
    public required string Goal { get; init; }
    public required string MorningLegend { get; init; }
    public required string MorningUsual { get; init; }
    public required string MorningWorse { get; init; }
    public required string MorningLonger { get; init; }
    public required string MorningUnsure { get; init; }
    public required string UsualLegend { get; init; }
    public required string UsualYes { get; init; }
    public required string UsualNo { get; init; }
    [Placeholders("minutes")]
    public required string Minutes { get; init; }
    [Placeholders("minutes")]
    public required string Walk { get; init; }
    public required string New { get; init; }
    public required string Start { get; init; }
    public required string StartWalk { get; init; }
    public required string Failed { get; init; }
    public required string Done { get; init; }
    public required string Tomorrow { get; init; }
    public required string WhyHeading { get; init; }
    public required string Different { get; init; }
    [Placeholders(Link = true)]
    public required string DifferentText { get; init; }
    public required string FlareBegins { get; init; }
    public required string FlareSettles { get; init; }
    [Placeholders(Link = true)]
    public required string FlareText { get; init; }
}

/// <summary>Why it is what it is.</summary>
public sealed record ProgrammeWhyTexts
{
    public required string Begun { get; init; }
    [Placeholders("what")]
    public required string Up { get; init; }
    public required string Green { get; init; }
    public required string Amber { get; init; }
    public required string Worse { get; init; }
    public required string Red { get; init; }
    public required string WeekOff { get; init; }
    public required string Flare { get; init; }
    public required string RedFlag { get; init; }
    [Placeholders("what")]
    public required string BackIn { get; init; }
    [Placeholders("next")]
    public required string OneMore { get; init; }
    [Placeholders("next")]
    public required string TwoMore { get; init; }
    [Placeholders("days")]
    public required string Held { get; init; }
    public required string HeldWalk { get; init; }
    public required string HeldSlow { get; init; }
    [Placeholders("days")]
    public required string HeldLevel { get; init; }
    public required string HeldOneLeg { get; init; }
    public required string HeldReview { get; init; }
    public required string HeldBook { get; init; }
    public required string Top { get; init; }
    public required string Stays { get; init; }
    [Placeholders("title")]
    public required string Rests { get; init; }
    [Placeholders("title")]
    public required string EverySecondDay { get; init; }
}

/// <summary>A day of rest.</summary>
public sealed record ProgrammeRestTexts
{
    public required string Week { get; init; }
    public required string Hurt { get; init; }
}

/// <summary>Stopped by a danger sign.</summary>
public sealed record ProgrammeSeeTexts
{
    public required string Heading { get; init; }
    [Placeholders(Link = true)]
    public required string Text { get; init; }
    public required string Cleared { get; init; }
    public required string ClearedDoubt { get; init; }
}

/// <summary>Reasons to book.</summary>
public sealed record ProgrammeBookTexts
{
    public required string Heading { get; init; }
    public required string NotWell { get; init; }
    public required string NoBetter { get; init; }
    public required string Worse { get; init; }
    public required string LongFlare { get; init; }
    public required string TooMuch { get; init; }
    public required string TwoReds { get; init; }
    [Placeholders(Link = true)]
    public required string Same { get; init; }
    public required string Cleared { get; init; }
}

/// <summary>After a session.</summary>
public sealed record ProgrammeAfterTexts
{
    public required string Heading { get; init; }
    public required string Ache { get; init; }
    public required string AcheNone { get; init; }
    public required string AcheMost { get; init; }
    public required string AcheMissing { get; init; }
    public required string Keep { get; init; }
    public required string Red { get; init; }
    public required string Failed { get; init; }
}

/// <summary>Before a level that needs one leg.</summary>
public sealed record ProgrammeOneLegTexts
{
    public required string Legend { get; init; }
    public required string Yes { get; init; }
    public required string No { get; init; }
}

/// <summary>Looking again.</summary>
public sealed record ProgrammeReviewTexts
{
    [Placeholders("week")]
    public required string Heading { get; init; }
    public required string Legend { get; init; }
    public required string Well { get; init; }
    public required string Better { get; init; }
    public required string Same { get; init; }
    public required string Worse { get; init; }
}
