using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Html;
using SIJointSite.Addresses;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Exercises.Texts;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Handouts;

namespace SIJointSite.Features.Exercises.Player;

/// <summary>What the player needs: the exercises with their doses, and the choices it offers.</summary>
/// <param name="Plan">In order; none where a script gives them.</param>
/// <param name="Choices">Pain words, conditions and stop reasons.</param>
public sealed record PlayerView(IReadOnlyList<PlannedExercise> Plan, ExerciseChoices Choices)
{
    /// <summary>Exercises with their usual doses.</summary>
    public PlayerView(IEnumerable<Exercise> exercises, ExerciseChoices choices)
        : this([.. exercises.Select(static exercise => new PlannedExercise(exercise, OwnDose.Usual) { IsFromTheShelf = true })], choices)
    {
    }

    // What the script calls the phases.
    private const string GetReady = "get-ready", Hold = "hold", Rest = "rest", SwapSides = "swap-sides";

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Seconds to get ready that a person can choose between.</summary>
    public static IReadOnlyList<int> GetReadyChoices { get; } = [3, Walkthrough.GetReadySeconds, 10];

    public IReadOnlyList<PainWord> Pain => Choices.Pain;

    public IReadOnlyList<StopReason> StopReasons => Choices.StopReasons;

    public IReadOnlyList<SignLine> Signs => Choices.Signs;

    public IReadOnlyList<ExerciseCondition> Conditions => Choices.Conditions;

    /// <summary>Names, words, doses and limits of the exercises, in an attribute: the policy allows no script in the page.</summary>
    public string ExercisesJson => JsonSerializer.Serialize(
        Plan.Select(static planned => (planned.Exercise, planned.Steps, Dose: DoseOf(planned.Dose))).Select(static planned => new
        {
            planned.Exercise.Slug,
            planned.Exercise.Title,
            planned.Exercise.HoldWords,
            planned.Exercise.HoldName,
            planned.Exercise.RestName,
            planned.Exercise.Position,
            planned.Exercise.Dosage,
            planned.Dose,
            planned.Steps,
            Needs = planned.Exercise.NeedsEquipment ? planned.Exercise.Equipment : null,
            Limits = planned.Exercise.LeaveOut.Where(static row => row.Condition is not null).Select(static row => new
            {
                row.Condition,
                Does = row.Careful ? "careful" : row.Instead is null ? "out" : "instead",
                row.Why,
                Version = row.Instead,
            }),
            Versions = InsteadOf(planned.Exercise)
                .ToDictionary(static version => version.Title, static version => new { version.Position, version.HoldWords }),
        }),
        Web);

    public IReadOnlyList<Exercise> Exercises { get; } = [.. Plan.Select(static planned => planned.Exercise)];

    /// <summary>The versions that a person may be given instead of the usual way.</summary>
    public static IEnumerable<ExerciseVersion> InsteadOf(Exercise exercise) =>
        exercise.Versions.Where(version => exercise.LeaveOut.Any(row => row.Instead == version.Title));

    /// <summary>The words that the script fills in or changes.</summary>
    public static string TextsFor(ExerciseTexts texts) => JsonSerializer.Serialize(
        new
        {
            texts.Player,
            Phases = ByPhase(texts.Player.GetReady, texts.Player.Hold, texts.Player.Rest, texts.Player.SwapSides),
            Status = new Dictionary<string, string>(
                ByPhase(texts.Status.GetReady, texts.Status.Hold, texts.Status.Relax, texts.Status.SwapSides))
            {
                ["how"] = texts.Status.How,
                ["get-ready-side"] = texts.Status.GetReadySide,
                ["ten"] = texts.Status.TenSeconds,
                ["paused"] = texts.Status.Paused,
                ["goingOn"] = texts.Status.GoingOn,
                ["stopped"] = texts.Status.Stopped,
                ["done"] = texts.Status.Done,
            },
            texts.Setup,
            texts.Same,
            texts.Dose,
            Resume = texts.Resume.Text,
            AfterPainMissing = texts.After.PainMissing,
            Spoken = new Dictionary<string, string>(
                ByPhase(texts.Cues.SpokenReady, texts.Cues.SpokenHold, texts.Cues.SpokenRelax, texts.Cues.SpokenSwap))
            {
                ["ten"] = texts.Cues.SpokenTen,
                ["done"] = texts.Cues.SpokenDone,
            },
        },
        Web);

    /// <summary>As the script names the parts of a dose of one's own; what is null is usual.</summary>
    private static object? DoseOf(OwnDose dose) =>
        dose == OwnDose.Usual ? null : new { dose.Sets, dose.Repetitions, Hold = dose.HoldSeconds, Sides = dose.Side };

    private static Dictionary<string, string> ByPhase(string getReady, string hold, string rest, string swapSides) =>
        new() { [GetReady] = getReady, [Hold] = hold, [Rest] = rest, [SwapSides] = swapSides };

    /// <summary>The advice of a reason to stop, with its number and its link to press.</summary>
    public static IHtmlContent AdviceHtml(StopReason reason, string number)
    {
        var html = new HtmlContentBuilder();
        foreach (var (index, part) in reason.Advice.Split("{emergency-number}").Index())
        {
            if (index > 0)
                html.AppendHtml($"<a href=\"tel:{number}\">{number}</a>");
            html.AppendHtml(part.ToHtml(SitePaths.SymptomCheck));
        }

        return html;
    }
}
