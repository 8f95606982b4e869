using SIJointSite.Content.Exercises;
using SIJointSite.Content.Files;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Content.Rules;

/// <summary>
/// The exercises against docs/evidence/everyday.md: its table of levels, P41 and its table of swaps, written here a second time, so that a
/// slip in one of the two is seen. A new exercise needs no entry but where a row names it.
/// </summary>
internal static class ExerciseEvidenceRules
{
    /// <summary>What the levels ask for: repetitions, sets and, where they ask for one, the hold; least and most.</summary>
    private static readonly (string Slug, (int, int) Times, (int, int) Sets, (int, int)? Hold)[] Doses =
    [
        ("single-knee-to-chest", (1, 3), (1, 1), (10, 30)),
        ("short-squeezes", (5, 10), (1, 1), (5, 5)),
        ("bridge", (5, 12), (1, 3), (2, 5)),
        ("clam", (5, 10), (1, 3), null),
        ("sit-to-stand", (5, 10), (1, 2), null),
        ("bird-dog", (4, 6), (1, 1), (2, 5)),
        ("side-leg-lift", (5, 10), (1, 2), null),
        ("leg-to-side", (5, 8), (1, 2), null),
        ("hip-flexor-stretch", (2, 3), (1, 1), (15, 30)),
        ("figure-four", (1, 3), (1, 1), (10, 30)),
        ("one-leg-bridge", (5, 10), (1, 4), (3, 5)),
        ("step-up", (5, 8), (1, 1), null),
    ];

    private static readonly string[] HeavyWork = ["side-leg-lift", "one-leg-bridge", "step-up"];

    /// <summary>Pushes in which nothing moves.</summary>
    private static readonly string[] Pushes = ["knee-squeeze", "outward-push", "short-squeezes"];

    private static readonly string[] Stretches =
        ["single-knee-to-chest", "cross-body-rotation", "one-knee-across", "figure-four", "hip-flexor-stretch"];

    /// <summary>Who is asked about on every page.</summary>
    private static readonly string[] AlwaysNamed = ["operation", "after-birth", "pregnant"];

    /// <summary>The left column of the table of swaps, and who must leave a move out by its own row.</summary>
    private static readonly (string Condition, string[] Slugs)[] LeftOut =
    [
        ("pregnant", ["one-leg-bridge", "step-up", "leg-to-side", "hip-flexor-stretch", "bird-dog"]),
        ("after-birth", ["one-leg-bridge", "step-up", "leg-to-side", "hip-flexor-stretch", "bird-dog"]),
        ("thin-bones", ["single-knee-to-chest", "cross-body-rotation", "one-knee-across", "one-leg-bridge"]),
        ("bendy", ["one-leg-bridge"]),
        ("new-hip",
            [
                "single-knee-to-chest", "cross-body-rotation", "one-knee-across", "figure-four", "clam", "side-leg-lift", "one-leg-bridge",
                "hip-flexor-stretch", "bridge", "sit-to-stand", "leg-to-side", "step-up", "bird-dog", "weight-shift", "short-squeezes",
                "knee-squeeze", "outward-push", "pelvic-tilt",
            ]),
        ("pubic-pain",
            [
                "clam", "side-leg-lift", "one-leg-bridge", "step-up", "leg-to-side", "hip-flexor-stretch", "figure-four", "weight-shift",
            ]),
        ("leg-nerve", ["single-knee-to-chest", "cross-body-rotation", "one-knee-across", "figure-four", "hip-flexor-stretch"]),
        ("no-weight",
            [
                "short-walk", "bridge", "one-leg-bridge", "sit-to-stand", "bird-dog", "leg-to-side", "hip-flexor-stretch", "step-up",
                "weight-shift",
            ]),
        ("falls", ["step-up", "bird-dog"]),
    ];

    /// <summary>Who does another version: flat on the back after 16 weeks, a big lift or a rounded back with thin bones.</summary>
    private static readonly (string Condition, string Slug, string Version)[] Swaps =
    [
        ("pregnant", "bridge", "On a chair: squeeze"),
        ("pregnant", "figure-four", "On a chair"),
        ("pregnant", "one-knee-across", "On a chair"),
        ("thin-bones", "bridge", "Easier: a small lift"),
        ("thin-bones", "figure-four", "On a chair"),
        ("clot-treatment", "outward-push", "Easier: into your own hands"),
    ];

    /// <summary>What is not as the rows have it, in the order of the exercises.</summary>
    public static IEnumerable<ContentProblem> Problems(IReadOnlyList<ExerciseDraft> drafts) =>
    [
        .. drafts.SelectMany(static draft => DoseProblems(draft).Concat(RowProblems(draft)).Concat(FigureProblems(draft))),
        .. Named.Except(drafts.Select(static draft => draft.Exercise.Slug)).Select(static slug => new ContentProblem(
            "exercises", 0, $"the evidence speaks of {slug}.md; put it back, or take it out of {nameof(ExerciseEvidenceRules)}.")),
    ];

    /// <summary>Every exercise that the tables name: one of another name would be held to nothing.</summary>
    private static IEnumerable<string> Named =>
    [
        .. Doses.Select(static row => row.Slug), .. HeavyWork, .. Pushes, .. Stretches, .. LeftOut.SelectMany(static row => row.Slugs),
        .. Swaps.Select(static row => row.Slug),
    ];

    private static IEnumerable<ContentProblem> DoseProblems(ExerciseDraft draft)
    {
        var (exercise, dose) = (draft.Exercise, draft.Exercise.Dosage);
        foreach (var (_, times, sets, hold) in Doses.Where(row => row.Slug == exercise.Slug))
        {
            (string Field, DoseRange Range, (int Least, int Most)? Row, bool IsMost)[] numbers =
            [
                ("repetitions", dose.Repetitions, times, true), ("sets", dose.Sets, sets, true),
                ("holdSeconds", dose.HoldSeconds, hold, false),
            ];
            foreach (var (field, range, row, isMost) in numbers)
            {
                // Nobody is offered more than the rows give.
                if (row is var (least, most) && (range.Least > least || range.Most < most || (isMost && range.Most > most)))
                    yield return draft.Yaml.Problem(
                        $"dosage.{field} is not that of the levels; write least: {least}, most: {most}.", "dosage", field);
            }
        }

        if (HeavyWork.Contains(exercise.Slug) && !exercise.EverySecondDay)
            yield return draft.Yaml.Problem("it is heavy work with a day of rest between; write everySecondDay: true.");
    }

    private static IEnumerable<ContentProblem> RowProblems(ExerciseDraft draft)
    {
        var slug = draft.Exercise.Slug;
        foreach (var condition in AlwaysNamed.Where(condition => RowOf(condition) is null))
            yield return At($"write a row with condition: \"{condition}\"; every exercise has one.");
        foreach (var condition in LeftOut.Where(row => row.Slugs.Contains(slug)).Select(static row => row.Condition)
            .Where(condition => RowOf(condition) is not { Careful: false, Instead: null }))
            yield return At($"the evidence leaves it out; write a row with condition: \"{condition}\", without careful or instead.");
        foreach (var (condition, _, version) in Swaps.Where(swap => swap.Slug == slug && RowOf(swap.Condition)?.Instead != swap.Version))
            yield return At($"the evidence swaps it; write a row with condition: \"{condition}\" and instead: \"{version}\".");
        const string First = "See a clinician first.";
        if (Stretches.Contains(slug) && RowOf("bendy")?.Why.StartsWith(First, StringComparison.Ordinal) != true)
            yield return At($"bendy people ask before a stretch; begin the why of condition: \"bendy\" with \"{First}\"");

        LeaveOut? RowOf(string condition) => draft.Exercise.LeaveOut.FirstOrDefault(row => row.Condition == condition);

        ContentProblem At(string reason) => draft.Yaml.Problem($"leaveOut: {reason}", "leaveOut");
    }

    private static IEnumerable<ContentProblem> FigureProblems(ExerciseDraft draft)
    {
        var exercise = draft.Exercise;
        if (Pushes.Contains(exercise.Slug) && exercise.Versions.Select(static version => version.Figure).Prepend(exercise.Figure)
            .Any(static figure => figure.Scene.Start != figure.Scene.End || figure.Scene.Arrow is null))
            yield return draft.Yaml.Problem("figure: nothing moves in a push; write an arrow, and the same start as end.", "figure");
    }
}
