using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage;

/// <summary>Checks the rules against the red flags that they name.</summary>
/// <param name="rules">As written.</param>
/// <param name="flags">All red flags, those of the questions too.</param>
/// <param name="file">Where to complain.</param>
internal sealed class RuleChecks(RulesFile rules, IReadOnlyList<RedFlag> flags, DefinitionFile file)
{
    public void Run()
    {
        var known = flags.Select(static flag => flag.Id).ToHashSet();
        foreach (var twice in flags.GroupBy(static flag => flag.Id).Where(static ids => ids.Count() > 1))
            file.Add(twice.Key, $"red flag {twice.Key} comes twice.");
        foreach (var rule in rules.Rules)
        {
            CheckKnown(rule.Id, rule.Clauses.SelectMany(static clause => clause.RedFlagIds), known);
            if (rule.Clauses.Any(static clause => clause.AtLeast < 1 || clause.AtLeast > clause.RedFlagIds.Count))
                file.Add(rule.Id, $"{rule.Id} asks for more or fewer red flags than it names.");
            file.CheckWords(rule.Id, AdviceWords.All, rule.Reason, rule.Advice);
            file.CheckFilled(rule.Id, rule.Reason, rule.Source);
        }

        foreach (var note in rules.Notes)
        {
            CheckKnown(note.Id, note.RequiredIds.Concat(note.CountedIds), known);
            file.CheckWords(note.Id, AdviceWords.All, note.Text);
            file.CheckFilled(note.Id, note.Text, note.Source);
        }

        foreach (var flag in rules.RedFlags)
        {
            file.CheckWords(flag.Id, [], flag.Reason, flag.Say, flag.IfOld);
            file.CheckWords(flag.Id, AdviceWords.All, flag.Advice);
            file.CheckFilled(flag.Id, flag.Reason, flag.Say, flag.LooksFor, flag.Source);
        }
    }

    private void CheckKnown(string owner, IEnumerable<string> ids, HashSet<string> known)
    {
        foreach (var id in ids.Where(id => !known.Contains(id)))
            file.Add(owner, $"{owner} names the unknown red flag {id}.");
    }
}
