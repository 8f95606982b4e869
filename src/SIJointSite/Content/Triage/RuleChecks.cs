using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage;

/// <summary>Checks the rules against the questions and the red flags that they name: one that can never hold looks like a sign that is
/// watched for.</summary>
/// <param name="rules">As written.</param>
/// <param name="questions">As written.</param>
/// <param name="flags">All red flags, those of the questions too.</param>
/// <param name="file">Where to complain.</param>
internal sealed class RuleChecks(RulesFile rules, QuestionnaireFile questions, IReadOnlyList<RedFlag> flags, DefinitionFile file)
{
    public void Run()
    {
        var known = flags.Select(static flag => flag.Id).ToHashSet();
        foreach (var twice in flags.GroupBy(static flag => flag.Id).Where(static ids => ids.Count() > 1))
            file.Add(twice.Key, $"red flag {twice.Key} comes twice.");
        foreach (var rule in rules.Rules)
        {
            if (rule.Clauses.Count == 0)
                file.Add(rule.Id, $"{rule.Id} has no clause, so it would hold for everybody. Name the red flags that it asks for.");
            CheckKnown(rule.Id, rule.Clauses.SelectMany(static clause => clause.RedFlagIds), known);
            if (rule.Clauses.Any(static clause => clause.AtLeast < 1 || clause.AtLeast > clause.RedFlagIds.Count))
                file.Add(rule.Id, $"{rule.Id} asks for more or fewer red flags than it names.");
            file.CheckWords(rule.Id, AdviceWords.All, rule.Reason, rule.Advice);
        }

        foreach (var note in rules.Notes)
        {
            CheckKnown(note.Id, note.RequiredIds.Concat(note.CountedIds), known);
            if (note.RequiredIds.Count == 0 || note.AtLeast > note.AtMost || note.AtLeast > note.CountedIds.Count)
                file.Add(note.Id, $"{note.Id} can never hold. Name a required red flag, and a count that its red flags can reach.");
            file.CheckWords(note.Id, AdviceWords.All, note.Text);
        }

        foreach (var flag in rules.RedFlags)
        {
            CheckConditions(flag);
            file.CheckWords(flag.Id, [], flag.Reason, flag.Say, flag.IfOld);
            file.CheckWords(flag.Id, AdviceWords.All, flag.Advice);
        }
    }

    private void CheckConditions(RedFlag flag)
    {
        if (flag.Conditions.Count == 0)
            file.Add(flag.Id, $"{flag.Id} has no condition, so it is never raised. Name the question and the answers that raise it.");
        if (flag.Conditions.DistinctBy(static condition => condition.LinkId).Count() < flag.Conditions.Count)
            file.Add(flag.Id, $"{flag.Id} asks for two answers to one question, so it is never raised. Put all codes into one condition.");
        foreach (var condition in flag.Conditions)
        {
            if (questions.FindCodesOf(condition.LinkId) is not { } codes)
                file.Add(flag.Id, $"{flag.Id} asks for the answer to {condition.LinkId}, which is no question of questionnaire.yaml.");
            else if (condition.YesCodes.Concat(condition.NotSureCodes).Except(codes).FirstOrDefault() is { } unknown)
                file.Add(flag.Id, $"{flag.Id} asks for {unknown}, which is no answer to {condition.LinkId}: {string.Join(", ", codes)}.");
            if (condition.YesCodes.Count == 0)
                file.Add(flag.Id, $"{flag.Id} has no yesCodes for {condition.LinkId}, so no answer raises it for certain.");
            if (condition.YesCodes.Intersect(condition.NotSureCodes).FirstOrDefault() is { } both)
                file.Add(flag.Id, $"{flag.Id} takes {both} for certain and for not sure. Write it in one of the two.");
        }
    }

    private void CheckKnown(string owner, IEnumerable<string> ids, HashSet<string> known)
    {
        foreach (var id in ids.Where(id => !known.Contains(id)))
            file.Add(owner, $"{owner} names the unknown red flag {id}.");
    }
}
