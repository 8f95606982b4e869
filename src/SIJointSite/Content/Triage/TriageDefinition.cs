using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage;

/// <summary>The running version of the symptom check.</summary>
/// <param name="Triage">Questions and rules.</param>
/// <param name="History">What changed, newest first.</param>
public sealed record TriageDefinition(RedFlagTriage Triage, IReadOnlyList<DefinitionChange> History)
{
    /// <summary>The questions.</summary>
    public Questionnaire Questionnaire => Triage.Questionnaire;
}

/// <summary>One version of the symptom check.</summary>
public sealed record DefinitionChange(string Version, DateOnly Date, string Note);
