namespace SIJointSite.Core.Triage.Form;

/// <summary>When a screen is asked at all. While its item is unanswered the screen counts as asked: unknown never skips a
/// question.</summary>
/// <param name="LinkId">The item that decides.</param>
/// <param name="AnswerCodes">Any of these answers asks the screen.</param>
public sealed record EnableWhen(string LinkId, IReadOnlyList<string> AnswerCodes);
