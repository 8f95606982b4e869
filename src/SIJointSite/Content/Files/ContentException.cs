namespace SIJointSite.Content.Files;

/// <summary>Content that must not be shown. Lists all problems found, one a line.</summary>
public sealed class ContentException(IReadOnlyList<ContentProblem> problems)
    : Exception($"The content has {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}:{Environment.NewLine}"
        + string.Join(Environment.NewLine, problems))
{
    public ContentException(string file, int line, string reason) : this([new ContentProblem(file, line, reason)])
    {
    }

    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}
