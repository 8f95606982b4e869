using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Proof;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage;

/// <summary>The running version of the symptom check.</summary>
/// <param name="Triage">Questions and rules.</param>
/// <param name="History">What changed, newest first.</param>
/// <param name="Review">That a clinician has reviewed this version; null when none has.</param>
public sealed record TriageDefinition(RedFlagTriage Triage, IReadOnlyList<DefinitionChange> History, ClinicalReview? Review)
{
    /// <summary>The questions.</summary>
    public Questionnaire Questionnaire => Triage.Questionnaire;

    /// <returns>The review of a version; null when that one was not reviewed.</returns>
    public ClinicalReview? ReviewOf(string version) => Review?.Version == version ? Review : null;

    /// <summary>Whether the item is a line that opens a group and has no level of its own.</summary>
    public bool IsLineOnly(Item item) =>
        Questionnaire.Screens.Any(screen => screen.Groups.Any(group => group.Line == item.LinkId))
        && !Triage.RedFlags.Any(flag => flag.Disposition > Disposition.SelfCare
            && flag.Conditions.Any(condition => condition.LinkId == item.LinkId));

    /// <summary>
    /// The item of a checklist as it is read back: in the words of its red flag's own reason, when it has one because the question
    /// itself should not stand there for others to read.
    /// </summary>
    public string ReadBackOf(Item item) => Triage.RedFlags.FirstOrDefault(flag =>
        flag.Conditions is [var condition] && condition.LinkId == item.LinkId && condition.YesCodes.Contains(AnswerOption.Yes))?.Reason
        ?? item.Text;

    /// <summary>
    /// The red flag that a statement is named by wherever somebody else may read it: its reason for the words, its id for the link id.
    /// </summary>
    /// <returns>The red flag of a statement that can be ticked, when its reason is not the statement; else null.</returns>
    public RedFlag? NeutralFlagOf(string linkId) =>
        Questionnaire.FindItem(linkId) is { } item && item.AnswerOptions == AnswerOption.Checklist
            && Triage.RedFlags.FirstOrDefault(flag => flag.Conditions is [var only] && only.LinkId == linkId) is { } flag
            && flag.Conditions[0].YesCodes is [AnswerOption.Yes] && flag.Reason != item.Text
                ? flag
                : null;
}

/// <summary>One version of the symptom check.</summary>
public sealed record DefinitionChange
{
    public required string Version { get; init; }
    public required DateOnly Date { get; init; }

    /// <summary>What has changed since the one before.</summary>
    public required string Note { get; init; }
}
