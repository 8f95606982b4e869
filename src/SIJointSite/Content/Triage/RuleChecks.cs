using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage;

/// <summary>Checks the rules against the questions and the red flags that they name: one that can never hold looks like a sign that is
/// watched for.</summary>
/// <param name="rules">As written.</param>
/// <param name="questions">As written.</param>
/// <param name="flags">All red flags, those of the questions too, each with its place.</param>
/// <param name="file">The file of rules.</param>
internal sealed class RuleChecks(
    RulesFile rules, QuestionnaireFile questions, IReadOnlyList<(RedFlag Flag, DefinitionPlace Place)> flags, DefinitionPlace file)
{
    public void Run()
    {
        var known = flags.Select(static flag => flag.Flag.Id).ToHashSet();
        foreach (var (twice, place) in flags.GroupBy(static flag => flag.Flag.Id).SelectMany(static same => same.Skip(1)))
            place.Add($"red flag {twice.Id} comes twice.");
        foreach (var (rule, place) in file.Each("rules", rules.Rules))
        {
            if (rule.Clauses.Count == 0)
                place.Add($"{rule.Id} has no clause, so it would hold for everybody. Name the red flags that it asks for.");
            CheckKnown(place, rule.Id, rule.Clauses.SelectMany(static clause => clause.RedFlagIds), known);
            if (rule.Clauses.Any(static clause => clause.AtLeast < 1 || clause.AtLeast > clause.RedFlagIds.Count))
                place.Add($"{rule.Id} asks for more or fewer red flags than it names.");
            place.CheckWords(rule.Id, AdviceWords.All, rule.Reason, rule.Advice, rule.Position);
        }

        foreach (var (note, place) in file.Each("notes", rules.Notes))
        {
            CheckKnown(place, note.Id, note.RequiredIds.Concat(note.CountedIds), known);
            if (note.RequiredIds.Count == 0 || note.AtLeast > note.AtMost || note.AtLeast > note.CountedIds.Count)
                place.Add($"{note.Id} can never hold. Name a required red flag, and a count that its red flags can reach.");
            place.CheckWords(note.Id, AdviceWords.All, note.Text);
        }

        foreach (var (flag, place) in file.Each("redFlags", rules.RedFlags))
        {
            CheckConditions(flag, place);
            place.CheckWords(flag.Id, [], flag.Reason, flag.Say, flag.IfOld);
            place.CheckWords(flag.Id, AdviceWords.All, flag.Advice, flag.Position);
        }
    }

    private void CheckConditions(RedFlag flag, DefinitionPlace place)
    {
        if (flag.Conditions.Count == 0)
            place.Add($"{flag.Id} has no condition, so it is never raised. Name the question and the answers that raise it.");
        if (flag.Conditions.DistinctBy(static condition => condition.LinkId).Count() < flag.Conditions.Count)
            place.Add($"{flag.Id} asks for two answers to one question, so it is never raised. Put all codes into one condition.");
        foreach (var condition in flag.Conditions)
        {
            if (questions.FindCodesOf(condition.LinkId) is not { } codes)
                place.Add($"{flag.Id} asks for the answer to {condition.LinkId}, which is no question of questionnaire.yaml.");
            else if (condition.YesCodes.Concat(condition.NotSureCodes).Except(codes).FirstOrDefault() is { } unknown)
                place.Add($"{flag.Id} asks for {unknown}, which is no answer to {condition.LinkId}: {string.Join(", ", codes)}.");
            if (condition.YesCodes.Count == 0)
                place.Add($"{flag.Id} has no yesCodes for {condition.LinkId}, so no answer raises it for certain.");
            if (condition.YesCodes.Intersect(condition.NotSureCodes).FirstOrDefault() is { } both)
                place.Add($"{flag.Id} takes {both} for certain and for not sure. Write it in one of the two.");
        }
    }

    private static void CheckKnown(DefinitionPlace place, string owner, IEnumerable<string> ids, HashSet<string> known)
    {
        foreach (var id in ids.Where(id => !known.Contains(id)))
            place.Add($"{owner} names the unknown red flag {id}.");
    }
}
