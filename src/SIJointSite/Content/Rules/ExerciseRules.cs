using System.Text.RegularExpressions;
using SIJointSite.Addresses;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Files;
using SIJointSite.Content.Pictures;
using SIJointSite.Content.Quality;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Figures;
using SIJointSite.Core.Figures.Poses;

namespace SIJointSite.Content.Rules;

/// <summary>
/// The editorial rules of exercises: what one must be to be published. The site runs without them; <c>check</c> and the tests ask for
/// them.
/// </summary>
internal static partial class ExerciseRules
{
    private const int LeastWords = 200, MostWords = 800, MostVersions = 2;

    /// <summary>A hold as long as this is told in minutes, not in seconds.</summary>
    private const int LongHoldSeconds = 60;

    /// <summary>Everything that is against the rules, in the order of the exercises, then of the positions.</summary>
    /// <param name="drafts">The exercises with their files.</param>
    /// <param name="leaflets">The words of their pages.</param>
    /// <param name="pictures">What articles can draw, with the positions.</param>
    /// <param name="positions">The file of the positions.</param>
    public static IEnumerable<ContentProblem> Problems(
        IReadOnlyList<ExerciseDraft> drafts, IReadOnlyList<PageText> leaflets, ExercisePictureSet pictures, YamlFile positions) =>
    [
        .. drafts.SelectMany(draft => (IEnumerable<ContentProblem>)
        [
            .. DoseProblems(draft), .. SafetyProblems(draft), .. FigureProblems(draft),
            .. leaflets.Where(page => page.Address == SitePaths.Exercises + draft.Exercise.Slug)
                .SelectMany(page => LeafletProblems(draft.Yaml, page)),
        ]),
        .. pictures.All.Where(static picture => picture.Link is null)
            .SelectMany(picture => ReadingRules.Problems(positions, picture.Name, picture.Text)),
    ];

    private static IEnumerable<ContentProblem> DoseProblems(ExerciseDraft draft)
    {
        var (dose, words) = (draft.Exercise.Dosage, string.Join(' ', draft.Exercise.DoseWords));
        var (hold, repetitions) = (dose.HoldSeconds.Usual, dose.Repetitions);
        var named = hold < LongHoldSeconds ? $"{hold} " : "minute";
        if (!words.Contains(named, StringComparison.Ordinal))
            yield return draft.Yaml.Problem(
                $"doseWords do not say how long to hold; write \"{named.Trim()}\", as in the dosage.", "doseWords");
        var times = repetitions.Usual == repetitions.Most ? $"{repetitions.Usual}" : $"{repetitions.Usual} to {repetitions.Most}";
        if (repetitions.Usual > 1 && !words.Contains(times, StringComparison.Ordinal))
            yield return draft.Yaml.Problem($"doseWords do not say how often; write \"{times} times\", as in the dosage.", "doseWords");
        if (draft.Exercise.EverySecondDay && !words.Contains("every second day", StringComparison.Ordinal))
            yield return draft.Yaml.Problem("doseWords do not say how often in a week; write \"every second day\".", "doseWords");
    }

    private static IEnumerable<ContentProblem> SafetyProblems(ExerciseDraft draft)
    {
        // Not lying flat after 16 weeks of pregnancy touches each of them: docs/evidence/facts.md F-1 to F-4.
        if (draft.Exercise.Figure.Scene.End.Posture is Posture.OnBack
            && !draft.Exercise.LeaveOut.Any(static row => row is { Condition: "pregnant", Careful: false }))
            yield return draft.Yaml.Problem(
                "it is done flat on the back; write a row with condition: \"pregnant\" that leaves it out, or names the version to do "
                + "instead.", "leaveOut");
        // None of them was tested on its own for SI joint pain: docs/evidence/facts.md F09.
        if (!NotTested().IsMatch(draft.Exercise.Evidence))
            yield return draft.Yaml.Problem(
                "evidence does not say that the exercise was not tested alone; write \"Not tested on its own for SI joint pain.\"",
                "evidence");
    }

    private static IEnumerable<ContentProblem> FigureProblems(ExerciseDraft draft)
    {
        var (exercise, yaml) = (draft.Exercise, draft.Yaml);
        if (exercise.Versions.Count > MostVersions)
            yield return yaml.Problem(
                $"a leaflet has 3 or 4 drawings; write 1 or {MostVersions} versions, not {exercise.Versions.Count}.", "versions");
        if (exercise.Figure.Scene.Arrow is null)
            yield return yaml.Problem("figure: no arrow shows what to do; write one, such as arrow: \"knees-inward\".", "figure");
        foreach (var problem in FigureChecks.Problems(exercise.Figure))
            yield return yaml.Problem($"figure: {problem}", "figure");
        if (exercise.Group is ExerciseGroup.Plan && FigureChecks.KneesApart(exercise.Figure) is { } reason)
            yield return yaml.Problem($"figure: {reason}", "figure");
        foreach (var (place, version) in exercise.Versions.Index())
        {
            foreach (var problem in FigureChecks.Problems(version.Figure))
                yield return yaml.Problem($"figure: {problem}", "versions", place, "figure");
        }
    }

    private static IEnumerable<ContentProblem> LeafletProblems(YamlFile yaml, PageText page)
    {
        if (page.Grade.Words is < LeastWords or > MostWords)
            yield return new ContentProblem(yaml.Name, 0, $"the leaflet has {page.Grade.Words} words; write {LeastWords} to {MostWords}.");
        foreach (var problem in ReadingRules.Problems(yaml, "the leaflet", page.Text))
            yield return problem;
    }

    [GeneratedRegex(@"\bnot (been )?tested\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotTested();
}
