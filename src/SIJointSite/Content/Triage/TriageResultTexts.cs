using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Triage;

/// <summary>What every result has.</summary>
public sealed record OutcomeTexts
{
    [Placeholders("host", "date")]
    public required string PrintedFrom { get; init; }
    [Placeholders("level", Spoken = true)]
    public required string Level { get; init; }
    public required string WhatToDo { get; init; }
    [Placeholders("name", "phone")]
    public required string CallLine { get; init; }
    [Placeholders("name")]
    public required string CallNamedLine { get; init; }

    /// <summary>What the number of a crisis line is for, where it stands beside other advice.</summary>
    public required string CrisisFor { get; init; }
    [Placeholders("name", "phone")]
    public required string CrisisLine { get; init; }
    [Placeholders("name")]
    public required string CrisisNamedLine { get; init; }
    [Placeholders("emergency-number")]
    public required string NoCrisisLine { get; init; }
    public required string WordsToSay { get; init; }
    public required string IfTheyAsk { get; init; }
    [Placeholders("sign")]
    public required string Sign { get; init; }
    [Placeholders("topic")]
    public required string NotSure { get; init; }
    [Placeholders("sign")]
    public required string NotSureSign { get; init; }
    [Placeholders("source", "count", "total", "open")]
    public required string Counted { get; init; }
    public required string Side { get; init; }
    public required string Positions { get; init; }
    public required string BeforeYouGo { get; init; }
    public required string Why { get; init; }
    [Placeholders(Spoken = true)]
    public required string WhyNothing { get; init; }
    public required string GoodToKnow { get; init; }
    [Placeholders("sign")]
    public required string NotSureReason { get; init; }
    [Placeholders("topic")]
    public required string NotSureTopic { get; init; }
    public required string NotSureOfThese { get; init; }
    public required string ForClinicians { get; init; }
    [Placeholders("reason", "level", "rule", "source")]
    public required string RuleLine { get; init; }
    public required string Change { get; init; }
    [Placeholders("reason")]
    public required string ChangeWhich { get; init; }
    public required string IfItGetsWorse { get; init; }
    public required string Meanwhile { get; init; }
    [Placeholders(Link = true)]
    public required string Exercises { get; init; }
    [Placeholders(Spoken = true)]
    public required string AskFirst { get; init; }
}

/// <summary>Somebody says that a person hurts or frightens them.</summary>
public sealed record AloneTexts
{
    /// <summary>Ids of the red flags that say so.</summary>
    public required IReadOnlyList<string> RedFlags { get; init; }
    public required string Heading { get; init; }
    [Placeholders("name", "phone")]
    public required string Call { get; init; }
    [Placeholders("emergency-number")]
    public required string InDanger { get; init; }
    public required string Traces { get; init; }
}

/// <summary>The quick way out.</summary>
public sealed record LeaveTexts
{
    public required string Words { get; init; }
    public required string Address { get; init; }
}

/// <summary>The result page around the result.</summary>
public sealed record ResultPageTexts
{
    public required string PageTitle { get; init; }
    public required string PrintButton { get; init; }
    public required string LargePrint { get; init; }
    [Placeholders(Spoken = true)]
    public required string SavedHeading { get; init; }
    [Placeholders("host", Strong = true)]
    public required string SavedHow { get; init; }
    public required string CodeToScan { get; init; }
    [Placeholders("date")]
    public required string SavedUntil { get; init; }
    [Placeholders(Link = true)]
    public required string ReadBack { get; init; }
    [Placeholders(Spoken = true)]
    public required string SaveHeading { get; init; }
    [Placeholders("count")]
    public required string SaveHow { get; init; }
    public required string SaveButton { get; init; }
    public required string NotSavedHeading { get; init; }
    [Placeholders(Spoken = true)]
    public required string NotSaved { get; init; }
    public required string AnswersHeading { get; init; }
    [Placeholders(Link = true)]
    public required string AddDetail { get; init; }
    [Placeholders(Link = true)]
    public required string SeeAnswers { get; init; }
    public required string RegionLabel { get; init; }
    public required string RegionButton { get; init; }
    public required string RegionUnknown { get; init; }
    [Placeholders("version", "review")]
    public required string Version { get; init; }
}

/// <summary>After clearing, and in place of it while there are answers.</summary>
public sealed record ClearTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string NotClearedTitle { get; init; }
    public required string NotClearedLead { get; init; }
    public required string Keep { get; init; }
    [Placeholders(Link = true)]
    public required string Saved { get; init; }
    public required string StartAgain { get; init; }
}

/// <summary>On the way from another site.</summary>
public sealed record AskAgainTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string GoOn { get; init; }
}

/// <summary>A form of a check that is over.</summary>
public sealed record EndedTexts
{
    public required string Title { get; init; }
    public required string OtherTab { get; init; }
    public required string GoOn { get; init; }
    public required string StartAgain { get; init; }
    public required string Gone { get; init; }
    public required string Cookies { get; init; }
}

/// <summary>The page that opens a SMART Health Link.</summary>
public sealed record HealthLinkTexts
{
    /// <summary>What a link says of itself, in at most 80 characters. It stands in clear in the link, so it tells nothing.</summary>
    public required string Label { get; init; }

    /// <summary>Who asks, as the specification has a viewer say.</summary>
    public required string Recipient { get; init; }
    public required string Lead { get; init; }
    public required string Opening { get; init; }
    public required string Nothing { get; init; }
    public required string Elsewhere { get; init; }
    public required string Gone { get; init; }
    public required string Damaged { get; init; }
    public required string Busy { get; init; }
    public required string Unreachable { get; init; }
    public required string OldBrowser { get; init; }
    [Placeholders(Link = true)]
    public required string TypeIt { get; init; }
    public required string AnswersHeading { get; init; }
    public required string NotAll { get; init; }
}

/// <summary>A saved result.</summary>
public sealed record SummaryTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string CodeLabel { get; init; }
    public required string CodeHint { get; init; }
    public required string ShowButton { get; init; }
    public required string CodeIncomplete { get; init; }
    public required string CodeUnknown { get; init; }
    public required string Unavailable { get; init; }
    public required string Unreadable { get; init; }
    public required string NotDeleted { get; init; }
    public required string FoundTitle { get; init; }
    [Placeholders("host", "moment")]
    public required string PrintedFrom { get; init; }
    [Placeholders("level", "heading")]
    public required string ResultLine { get; init; }
    public required string What { get; init; }
    [Placeholders("question", "answer")]
    public required string LinePart { get; init; }
    public required string Side { get; init; }
    [Placeholders("begun", "saved")]
    public required string When { get; init; }
    [Placeholders("date")]
    public required string WhenDay { get; init; }
    public required string BySelf { get; init; }
    public required string ByOther { get; init; }
    public required string KeyHeading { get; init; }
    public required string KeyNotAsked { get; init; }
    [Placeholders("sign", "answer")]
    public required string SignWithAnswer { get; init; }
    public required string ChangesHeading { get; init; }
    public required string SignsHeading { get; init; }
    public required string RisksHeading { get; init; }
    [Placeholders("source")]
    public required string CountedHeading { get; init; }
    [Placeholders("count", "total", "open")]
    public required string Counted { get; init; }
    public required string DoubtsHeading { get; init; }
    public required string NothingSaid { get; init; }
    public required string NothingSure { get; init; }
    public required string RulesHeading { get; init; }
    [Placeholders("level", "rules")]
    public required string RulesOfList { get; init; }
    public required string NoRules { get; init; }
    public required string AllAnswers { get; init; }
    public required string NotAnswered { get; init; }
    public required string NotAnsweredUnknown { get; init; }
    [Placeholders("count")]
    public required string NotAnsweredCount { get; init; }
    [Placeholders("id", "version", "review", "date")]
    public required string Foot { get; init; }
    public required HandOverTexts HandOver { get; init; }
    public required string ScanLabel { get; init; }
    public required string ScanHow { get; init; }
    public required string FileHeading { get; init; }
    public required string FileHow { get; init; }
    public required string FileButton { get; init; }
    public required string DeleteHeading { get; init; }
    public required string DeleteHow { get; init; }
    public required string DeleteButton { get; init; }
    public required string DeletedTitle { get; init; }
    public required string DeletedLead { get; init; }
    public required string DeletedSoon { get; init; }
    public required string CheckAgain { get; init; }
}

/// <summary>Which question stands where in the hand-over: link ids with the short names that clinicians know them by.</summary>
public sealed record HandOverTexts
{
    public required IReadOnlyDictionary<string, string> Line { get; init; }
    public required IReadOnlyDictionary<string, string> KeySigns { get; init; }
    public required IReadOnlyDictionary<string, string> Changes { get; init; }
    public required IReadOnlyDictionary<string, string> Risks { get; init; }
}
