using System.Globalization;
using SIJointSite.Content.Texts;
using SIJointSite.Content.Triage.Cards;
using SIJointSite.Core.Triage.Proof;

namespace SIJointSite.Content.Triage;

/// <summary>
/// The labels and sentences of the symptom check's pages, from <c>content/en/triage/texts.yaml</c>: a section for each page,
/// named as there. <see cref="PlaceholdersAttribute"/> says which words the page fills in, so that the file can be checked at start.
/// </summary>
public sealed record TriageTexts
{
    public required DateTexts Dates { get; init; }
    public required SharedTexts Shared { get; init; }
    public required ReviewTexts Review { get; init; }
    public required EmergencyCardTexts EmergencyCard { get; init; }
    public required StartTexts Start { get; init; }
    public required QuestionTexts Question { get; init; }
    public required AnswerTexts Answers { get; init; }
    public required CheckAnswersTexts CheckAnswers { get; init; }
    public required OutcomeTexts Outcome { get; init; }
    public required AloneTexts Alone { get; init; }
    public required LeaveTexts Leave { get; init; }
    public required ResultPageTexts Result { get; init; }
    public required ClearTexts Clear { get; init; }
    public required AskAgainTexts AskAgain { get; init; }
    public required EndedTexts Ended { get; init; }
    public required SummaryTexts Summary { get; init; }
    public required HealthLinkTexts HealthLink { get; init; }
    public required WalletCardTexts WalletCard { get; init; }
    public required RedFlagsTexts RedFlags { get; init; }
    public required RecordTexts Records { get; init; }

    /// <summary>Says whether a clinician has reviewed something.</summary>
    /// <param name="review">The review; null when there is none.</param>
    /// <param name="none">The words for none.</param>
    /// <param name="by">The words for one, with {name} and {date}.</param>
    public string Say(ClinicalReview? review, string none, string by) =>
        review is null ? none : by.Fill(("name", review.By), ("date", Dates.Say(review.Date)));
}

/// <summary>What record systems show beside questions and answers.</summary>
public sealed record RecordTexts
{
    /// <summary>The group of all advice.</summary>
    public required string Advice { get; init; }
    public required string Outcome { get; init; }

    /// <summary>Who answered, when it was not the person themselves.</summary>
    public required string SomeoneElse { get; init; }

    /// <summary>What the operation does that gives saved answers.</summary>
    public required string SavedOperation { get; init; }
}

/// <summary>How a date is written.</summary>
public sealed record DateTexts
{
    [Placeholders("day", "month", "year")]
    public required string Format { get; init; }
    public required IReadOnlyList<string> Months { get; init; }

    [Placeholders("date", "time")]
    public required string Moment { get; init; }

    /// <returns>Day and time in words, UTC: hours can matter.</returns>
    public string Say(DateTimeOffset moment) => Moment.Fill(
        ("date", Say(DateOnly.FromDateTime(moment.UtcDateTime))),
        ("time", moment.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)));

    /// <returns>A date in words.</returns>
    public string Say(DateOnly date) => Format.Fill(("day", date.Day), ("month", Months[date.Month - 1]), ("year", date.Year));
}

/// <summary>What several pages say.</summary>
public sealed record SharedTexts
{
    [Placeholders("title")]
    public required string ErrorTitle { get; init; }
    public required string ErrorLabel { get; init; }
    public required string ProblemHeading { get; init; }
    public required string ClearButton { get; init; }
    [Placeholders("emergency-number")]
    public required string CallEmergency { get; init; }
    [Placeholders("level", "rule", "source")]
    public required string ReasonSource { get; init; }
}

/// <summary>Whether a clinician has reviewed the symptom check, in four places.</summary>
public sealed record ReviewTexts
{
    public required string None { get; init; }
    [Placeholders("name", "date")]
    public required string By { get; init; }
    public required string NoneInLine { get; init; }
    [Placeholders("name", "date")]
    public required string ByInLine { get; init; }
    public required string NoneOfStories { get; init; }
    [Placeholders("name", "date")]
    public required string ByOfStories { get; init; }
    public required string NoneOfCheck { get; init; }
    [Placeholders("name", "date")]
    public required string ByOfCheck { get; init; }
}

/// <summary>The card with the emergency list.</summary>
public sealed record EmergencyCardTexts
{
    public required string Label { get; init; }
    [Placeholders("emergency-number", Spoken = true)]
    public required string Heading { get; init; }
    [Placeholders("emergency-department", Spoken = true)]
    public required string OrGoTo { get; init; }
    [Placeholders("name", Link = true)]
    public required string Change { get; init; }
}

/// <summary>The first page.</summary>
public sealed record StartTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    public required string AnswersGone { get; init; }
    public required string Begun { get; init; }
    public required string GoOn { get; init; }
    [Placeholders("emergency-number", "count", Strong = true)]
    public required IReadOnlyList<string> Facts { get; init; }
    public required string CountsResults { get; init; }
    public required string More { get; init; }
    public required string RegionLabel { get; init; }
    [Placeholders("name", "emergency-number")]
    public required string RegionOption { get; init; }
    public required string StartForMe { get; init; }
    public required string StartForOther { get; init; }
    public required string NotChosen { get; init; }
}

/// <summary>The pages that ask.</summary>
public sealed record QuestionTexts
{
    public required string PageTitle { get; init; }
    public required string Back { get; init; }
    [Placeholders("number", "count")]
    public required string Step { get; init; }
    public required string StepMore { get; init; }
    public required string LaterAnswersKept { get; init; }
    public required string Meaning { get; init; }
    [Placeholders("why", Strong = true)]
    public required string WhyWeAsk { get; init; }
    public required string NoneOfThese { get; init; }
    public required string NotSure { get; init; }
    [Placeholders(Spoken = true)]
    public required string NotSureHint { get; init; }
    public required string TickedAbove { get; init; }
    public required string Unsure { get; init; }
    public required string ContinueButton { get; init; }
    [Placeholders("question")]
    public required string NoneWithOthers { get; init; }
    [Placeholders("question")]
    public required string NotUnderstood { get; init; }
}

/// <summary>Answers read back.</summary>
public sealed record AnswerTexts
{
    public required string NotAnswered { get; init; }
    public required string NotSure { get; init; }
    public required string NotSureAboutOthers { get; init; }
    public required string NoneOfThese { get; init; }
}

/// <summary>The look-through.</summary>
public sealed record CheckAnswersTexts
{
    public required string Title { get; init; }
    public required string OtherVersion { get; init; }
    public required string Change { get; init; }
    [Placeholders("title")]
    public required string ChangeWhich { get; init; }
    public required string NotSure { get; init; }
    public required string NothingTicked { get; init; }
    public required string SeeResult { get; init; }
    public required string AnswerTheRest { get; init; }
}
