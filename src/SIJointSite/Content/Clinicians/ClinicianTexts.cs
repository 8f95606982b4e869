using SIJointSite.Content.Texts;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Clinicians;

/// <summary>The words of the pages for clinicians, from <c>content/en/clinicians/hub.yaml</c>.</summary>
public sealed record ClinicianTexts
{
    public required HubTexts Hub { get; init; }
    public required RegisterTexts Register { get; init; }
    public required AdoptingTexts Adopting { get; init; }
}

/// <summary>How to hand the guide over, and what it rests on.</summary>
public sealed record HubTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    public required string Build { get; init; }
    public required string BuildText { get; init; }
    public required string SayHeading { get; init; }
    public required IReadOnlyList<string> Say { get; init; }
    public required string AskLabel { get; init; }
    public required string Ask { get; init; }
    public required string AskWhy { get; init; }
    public required string Consent { get; init; }
    public required string SeeHeading { get; init; }
    public required string Leaflet { get; init; }
    [Placeholders("count")]
    public required string LeafletText { get; init; }
    [Placeholders("title")]
    public required string LeafletPicture { get; init; }
    public required string Check { get; init; }
    [Placeholders("words", "presses")]
    public required string CheckText { get; init; }
    public required string Articles { get; init; }
    [Placeholders("count", "grade")]
    public required string ArticlesText { get; init; }
    public required string Programme { get; init; }
    public required string ProgrammeText { get; init; }
    public required string DecideHeading { get; init; }
    [Placeholders(Link = true)]
    public required string DecideText { get; init; }
    public required string LevelColumn { get; init; }
    public required string SoonColumn { get; init; }
    public required string SignsColumn { get; init; }
    public required string RulesColumn { get; init; }

    /// <summary>How soon somebody must be seen, by level.</summary>
    [WordsFor(typeof(Disposition))]
    public required IReadOnlyDictionary<string, string> Soon { get; init; }
    public required string SummaryHeading { get; init; }
    [Placeholders(Link = true)]
    public required string SummaryText { get; init; }
    public required string EvidenceHeading { get; init; }
    public required string EvidenceText { get; init; }
    [Placeholders("count")]
    public required string EvidenceFold { get; init; }
    public required string ExerciseColumn { get; init; }
    public required string DoseColumn { get; init; }
    public required string GradeColumn { get; init; }
    public required string SourcesColumn { get; init; }
    public required string LeaveOutColumn { get; init; }
    [Placeholders("usual", "least", "most")]
    public required string Sets { get; init; }
    [Placeholders("usual", "least", "most")]
    public required string Repetitions { get; init; }
    [Placeholders("usual", "least", "most")]
    public required string Hold { get; init; }
    [Placeholders("usual", "least", "most")]
    public required string TimesADay { get; init; }
    public required string EachSide { get; init; }
    public required string LinkHeading { get; init; }
    public required string LinkText { get; init; }
    public required string RelyHeading { get; init; }
    [Placeholders("reviewed", "count", "open")]
    public required string Rely { get; init; }
    [Placeholders("reviewed", "count")]
    public required string RelyUnknown { get; init; }
    [Placeholders(Link = true)]
    public required string RegisterLink { get; init; }
    [Placeholders(Link = true)]
    public required string AdoptingLink { get; init; }
}

/// <summary>The words round the register that a clinician signs.</summary>
public sealed record RegisterTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    public required IReadOnlyList<string> How { get; init; }
    [Placeholders("count", "open", "version")]
    public required string Count { get; init; }
    public required string Accept { get; init; }
    public required string Strike { get; init; }
    public required string Why { get; init; }
    public required string SignHeading { get; init; }
    public required IReadOnlyList<string> Signs { get; init; }
    public required string Missing { get; init; }
}

/// <summary>What falls to whoever offers the guide to patients.</summary>
public sealed record AdoptingTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    public required string State { get; init; }
    public required IReadOnlyList<AdoptingSection> Sections { get; init; }
    [Placeholders(Link = true)]
    public required string Sources { get; init; }
    [Placeholders(Link = true)]
    public required string Back { get; init; }
}

/// <summary>Duties of one kind.</summary>
public sealed record AdoptingSection
{
    public required string Heading { get; init; }
    public required IReadOnlyList<string> Lines { get; init; }
}
