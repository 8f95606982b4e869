using SIJointSite.Addresses;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Quality;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage;
using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Content.Quality;

/// <summary>The words of a page that is no article.</summary>
/// <param name="Title">What it is called on the page of figures.</param>
/// <param name="Address">Where it is read.</param>
/// <param name="File">The file of content that holds the words, for messages.</param>
/// <param name="Text">All of them, a line for each paragraph, heading and list item.</param>
public sealed record PageText(string Title, string Address, string File, string Text)
{
    public ReadingGrade Grade { get; } = ReadingGrade.Of(Text);
}

/// <summary>The words of the exercises and of the symptom check, as its reader meets them, for the reading figures.</summary>
internal sealed class PageTexts(
    ExerciseSet exercises, TriageDefinition definition, ResultTextSet results, SafetyNet safetyNet, Region region, TriageTexts texts,
    PageNameTexts names)
{
    /// <summary>The leaflets in the order of the list of exercises.</summary>
    public IReadOnlyList<PageText> Leaflets =>
        [.. exercises.All.Select(static exercise =>
            new PageText(exercise.Title, SitePaths.Exercises + exercise.Slug, $"exercises/{exercise.Slug}.md", LinesOf(exercise)))];

    /// <summary>The questions, and what is said at the end.</summary>
    public IReadOnlyList<PageText> SymptomCheck =>
    [
        new(names.Questions, SitePaths.SymptomCheck, "triage/questionnaire.yaml",
            Spoken(definition.Questionnaire.Screens.SelectMany(LinesOf))),
        new(names.Results, SitePaths.SymptomCheck, "triage/results.yaml",
            Spoken(results.All.SelectMany(LinesOf)
                .Concat(definition.Triage.RedFlags.SelectMany(static flag => (string?[])[flag.Advice, flag.Position])))),
        new(names.Signs, SitePaths.RedFlags, "triage/safety-net.yaml",
            Spoken([safetyNet.Strip, safetyNet.StripCall, .. safetyNet.EmergencySigns.Select(static sign => sign.Text),
                .. safetyNet.Advice])),
    ];

    private static string LinesOf(Exercise exercise) => string.Join('\n', (string[])
    [
        exercise.Title, .. exercise.DoseWords, exercise.Purpose, exercise.StartCaption, exercise.EndCaption, exercise.Position,
            .. exercise.Steps,
        .. exercise.ShouldFeel, .. exercise.ShouldNotFeel, .. exercise.LeaveOut.SelectMany(static row => new[] { row.Who, row.Why }),
        .. exercise.Mistakes, .. exercise.Easier, .. exercise.Harder, exercise.BedOrChair,
        .. exercise.Versions.SelectMany(static version => new[] { version.Title, version.Caption }), exercise.Equipment, exercise.Evidence,
    ]);

    private static IEnumerable<string?> LinesOf(Screen screen) =>
    [
        screen.Title, screen.Hint,
        .. screen.Groups.SelectMany(static group => (string?[])
        [
            group.Legend, group.Hint,
            .. group.Items.SelectMany(item => (string?[])
            [
                // A single choice has the words of its group, and only its answers are its own.
                group.IsChecklist ? item.Text : null, item.Hint, item.Meaning, item.WhyWeAsk,
                .. group.IsChecklist ? [] : item.AnswerOptions.SelectMany(static option => new[] { option.Text, option.Hint }),
            ]),
        ]),
    ];

    private static IEnumerable<string?> LinesOf(ResultText text) =>
        [text.Level, text.Heading, text.HowSoon, .. text.Steps, .. text.BeforeYouGo, .. text.IfItGetsWorse, text.DeskOpening,
            text.CallWords, text.LineIsFor, text.BeforeHeading, text.BesideOthers];

    private string Spoken(IEnumerable<string?> lines) =>
        string.Join('\n', lines.OfType<string>().Select(line => AdviceWords.Speak(line, Voice.Self, region, texts)));
}
