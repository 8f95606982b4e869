using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>A result as it is saved: with the words that were shown, so that it reads the same after the questions have changed.</summary>
public sealed record SavedResult
{
    /// <summary>Version of this shape; 0 for what was saved before the shape had a version.</summary>
    public int FormatVersion { get; init; }

    public required string QuestionnaireId { get; init; }
    public required string Version { get; init; }
    public required DateOnly Date { get; init; }

    /// <summary>When the check began, UTC; null in rows from before it was kept.</summary>
    public DateTimeOffset? BegunAt { get; init; }

    /// <summary>When it was saved, UTC; null in rows from before it was kept.</summary>
    public DateTimeOffset? SavedAt { get; init; }

    public required bool ForSomeoneElse { get; init; }
    public required string RegionId { get; init; }
    public required Disposition Disposition { get; init; }
    public required string Level { get; init; }
    public required string Heading { get; init; }
    public required DateOnly LookAgainOn { get; init; }
    public required IReadOnlyList<OutcomeRule> Rules { get; init; }
    public required IReadOnlyList<string> DeskWords { get; init; }
    public required IReadOnlyList<SavedAnswer> Answers { get; init; }

    /// <summary>
    /// Questions not asked or not answered; null when unknown, because the first rows did not keep them. Null never means "none".
    /// </summary>
    public IReadOnlyList<string>? NotAnswered { get; init; }
}

/// <summary>One question with its answer, as asked and as answered, and the screen that it stood on.</summary>
/// <param name="ScreenId">Id of the screen.</param>
/// <param name="Screen">Its title.</param>
/// <param name="LinkId">Id of the question.</param>
/// <param name="Question">The question.</param>
/// <param name="Code">Our code of the answer.</param>
/// <param name="Answer">The answer in words.</param>
/// <param name="GroupId">Id of the list that it stood in; null when in none, and in rows from before it was kept.</param>
public sealed record SavedAnswer(
    string ScreenId, string Screen, string LinkId, string Question, string Code, string Answer, string? GroupId = null);
