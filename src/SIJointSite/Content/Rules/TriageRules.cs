using SIJointSite.Content.Files;
using SIJointSite.Content.Quality;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Proof;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Rules;

/// <summary>
/// The editorial rules of the symptom check: plain words, emergency signs where nobody can miss them, and no story judged too low. The
/// proofs over all answers are tests, for they take minutes.
/// </summary>
internal static class TriageRules
{
    /// <summary>The page that only those meet who are pregnant or may be.</summary>
    private const string PregnancySigns = "pregnancy-signs";

    /// <summary>Everything that is against the rules.</summary>
    /// <param name="files">The content.</param>
    /// <param name="texts">The words of the questions and of the results, each with the file that holds them.</param>
    /// <param name="triage">The symptom check.</param>
    /// <param name="score">How the definition does on its stories.</param>
    public static IEnumerable<ContentProblem> Problems(
        ContentFiles files, IReadOnlyList<PageText> texts, RedFlagTriage triage, TriageScore score)
    {
        var stories = files.ReadYaml(files.InLanguage("triage/stories.yaml"));
        return
        [
            .. texts.SelectMany(text => ReadingRules.Problems(files.ReadYaml(files.InLanguage(text.File)), text.Title, text.Text)),
            .. HiddenSigns(files.ReadYaml(files.InLanguage("triage/questionnaire.yaml")), triage),
            .. score.Results.Index().Where(static result => result.Item.IsUnderTriaged).Select(result => stories.Problem(
                $"the story {result.Item.Story.Id} is judged {result.Item.Level}, below {result.Item.Story.Expected}: "
                + "add or raise a flag or a rule, never the story.", "stories", result.Index)),
        ];
    }

    /// <summary>An emergency sign that is ticked stands on the first page, or on the one about pregnancy, and the first page has nothing
    /// that must be opened. Source: docs/evidence/form-invariants.md E3 and E4.</summary>
    private static IEnumerable<ContentProblem> HiddenSigns(YamlFile yaml, RedFlagTriage triage)
    {
        var first = triage.Questionnaire.Screens[0];
        foreach (var (place, group) in first.Groups.Index().Where(static group => group.Item is not { Line: null, EnableWhen: null }))
            yield return yaml.Problem(
                $"{group.Id} must be opened first, on the page that shows everything at once; move it to a later page.",
                "screens", 0, "groups", place);
        var emergencies = triage.RedFlags.Where(static flag => flag.Disposition is Disposition.Emergency)
            .SelectMany(static flag => flag.Conditions.Where(static condition => condition.YesCodes.Contains(AnswerOption.Yes)).Take(1))
            .Select(static condition => condition.LinkId).ToHashSet();
        var hidden =
            from screen in triage.Questionnaire.Screens.Index()
            where screen.Item.Id != first.Id && screen.Item.Id != PregnancySigns
            from @group in screen.Item.Groups.Index()
            from item in @group.Item.Items.Index()
            where emergencies.Contains(item.Item.LinkId)
            select yaml.Problem(
                $"{item.Item.LinkId} is an emergency sign on a later page; move it to {first.Id} or {PregnancySigns}.",
                "screens", screen.Index, "groups", @group.Index, "items", item.Index);
        foreach (var problem in hidden)
            yield return problem;
    }
}
