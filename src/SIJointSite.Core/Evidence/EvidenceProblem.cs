namespace SIJointSite.Core.Evidence;

/// <summary>Something that the evidence does not carry, or says in a way that cannot be followed.</summary>
/// <param name="Path">File to correct, as people know it.</param>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Reason">What is wrong, and what to write instead.</param>
public sealed record EvidenceProblem(string Path, int Line, string Reason)
{
    /// <summary>The problem on one line: <c>file:line: reason</c>.</summary>
    public override string ToString() => $"{Path}:{Line}: {Reason}";
}
