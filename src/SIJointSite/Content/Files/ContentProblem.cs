namespace SIJointSite.Content.Files;

/// <summary>One thing that is wrong in a content file.</summary>
/// <param name="File">Path as people know it, such as <c>content/en/articles/x.md</c>.</param>
/// <param name="Line">Line of the file, from 1; 0 when the whole file is meant.</param>
/// <param name="Reason">What is wrong and, where possible, what to write instead.</param>
public sealed record ContentProblem(string File, int Line, string Reason)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Reason}" : $"{File}: {Reason}";
}
