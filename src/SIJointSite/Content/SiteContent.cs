using SIJointSite.Content.About;
using SIJointSite.Content.Articles;
using SIJointSite.Content.Articles.Texts;
using SIJointSite.Content.Clinicians;
using SIJointSite.Content.Codes;
using SIJointSite.Content.Drawings;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Exercises.Programmes;
using SIJointSite.Content.Exercises.Texts;
using SIJointSite.Content.Feedback;
using SIJointSite.Content.Home;
using SIJointSite.Content.Models;
using SIJointSite.Content.Pictures;
using SIJointSite.Content.Quality;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Search;
using SIJointSite.Content.Site;
using SIJointSite.Content.Triage;
using SIJointSite.Content.Triage.Proof;
using SIJointSite.Content.Versions;
using SIJointSite.Core.Exercises.Programmes;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Proof;

namespace SIJointSite.Content;

/// <summary>
/// Everything that people read, of one moment, whole and checked. It never changes: a change of the files makes a new one, and a
/// request sees one of them from its beginning to its end.
/// </summary>
public sealed record SiteContent
{
    /// <summary>A name for just these files: changes with every word of them.</summary>
    public required string Version { get; init; }

    /// <summary>Names of the files that it was made of.</summary>
    public required IReadOnlyCollection<string> Files { get; init; }

    /// <summary>What stands round every page.</summary>
    public required SiteTexts Site { get; init; }

    /// <summary>The words of the first page.</summary>
    public required HomeTexts Home { get; init; }

    /// <summary>The words of the pages about this copy of the site.</summary>
    public required AboutTexts About { get; init; }

    public required RegionSet Regions { get; init; }

    public required SafetyNet SafetyNet { get; init; }

    /// <summary>Questions and rules of the symptom check.</summary>
    public required TriageDefinition Triage { get; init; }

    /// <summary>What each result of the symptom check says.</summary>
    public required ResultTextSet Results { get; init; }

    /// <summary>How the symptom check does on its test stories.</summary>
    public required TriageScore Score { get; init; }

    /// <summary>Labels and sentences of the symptom check's pages.</summary>
    public required TriageTexts TriageTexts { get; init; }

    /// <summary>The words of the page that shows how it decides.</summary>
    public required ProofTexts ProofTexts { get; init; }

    public required ExerciseSet Exercises { get; init; }

    /// <summary>What the exercise player offers to choose from.</summary>
    public required ExerciseChoices Choices { get; init; }

    /// <summary>Labels and sentences of the exercises, the player and the diary.</summary>
    public required ExerciseTexts ExerciseTexts { get; init; }

    /// <summary>The rules of the home programme.</summary>
    public required ProgrammeRules Programme { get; init; }

    /// <summary>Labels and sentences of the home programme.</summary>
    public required ProgrammeTexts ProgrammeTexts { get; init; }

    /// <summary>The page that makes plans, with its sets.</summary>
    public required BuilderTexts Builder { get; init; }

    public required SourceSet Sources { get; init; }

    public required DrawingSet Drawings { get; init; }

    public required ExercisePictureSet Pictures { get; init; }

    /// <summary>Words and numbers of the model of a crack.</summary>
    public required CavitationFile Cavitation { get; init; }

    public required ArticleSet Articles { get; init; }

    /// <summary>Labels and sentences of the pages round the articles.</summary>
    public required ArticleTexts ArticleTexts { get; init; }

    /// <summary>The words of the page with all of them, to print.</summary>
    public required GuideTexts Guide { get; init; }

    public required QualityFigures Quality { get; init; }

    /// <summary>The words of the page that shows them.</summary>
    public required QualityTexts QualityTexts { get; init; }

    /// <summary>What people type in the search, and what they mean by it.</summary>
    public required SearchFile Search { get; init; }

    /// <summary>Words of the pages for clinicians.</summary>
    public required ClinicianTexts Clinicians { get; init; }

    /// <summary>Labels and sentences of “Was this page useful?”.</summary>
    public required FeedbackTexts Feedback { get; init; }

    /// <summary>Which text each page shows.</summary>
    public required PageVersions Versions { get; init; }

    /// <summary>The words round the version of a page.</summary>
    public required VersionTexts VersionTexts { get; init; }

    /// <summary>The codes of health records that lead to a page.</summary>
    public required CodeSet Codes { get; init; }

    /// <summary>When an article last changed.</summary>
    public DateOnly LastChanged => Articles.All.Max(static article => article.LastChanged);

    /// <summary>The emergency card of every page.</summary>
    public EmergencyCard EmergencyCard => new(SafetyNet);
}
