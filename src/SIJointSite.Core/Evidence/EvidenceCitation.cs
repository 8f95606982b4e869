namespace SIJointSite.Core.Evidence;

/// <summary>One thing that code, content or a test says the evidence has.</summary>
/// <param name="Path">File that cites, as people know it, such as <c>content/sources.yaml</c>.</param>
/// <param name="Line">Line of that file, from 1.</param>
/// <param name="File">Name of the evidence file that must have it, such as "facts.md".</param>
/// <param name="Part">What is cited.</param>
/// <param name="Reference">The id or section; empty when the file as a whole is meant.</param>
public sealed record EvidenceCitation(string Path, int Line, string File, EvidencePart Part, string Reference);
