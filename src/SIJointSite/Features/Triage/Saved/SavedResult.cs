using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Features.Triage.Outcome;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>A result as it is saved: with the words that were shown, so that it reads the same after the questions have changed.</summary>
public sealed record SavedResult(
    string QuestionnaireId,
    string Version,
    DateOnly Date,
    bool ForSomeoneElse,
    string RegionId,
    Disposition Disposition,
    string Level,
    string Heading,
    DateOnly LookAgainOn,
    IReadOnlyList<OutcomeRule> Rules,
    IReadOnlyList<string> DeskWords,
    IReadOnlyList<SavedAnswer> Answers,
    IReadOnlyList<string> NotAnswered);

/// <summary>One question with its answer, as asked and as answered, and the screen that it stood on.</summary>
public sealed record SavedAnswer(string ScreenId, string Screen, string LinkId, string Question, string Code, string Answer);
