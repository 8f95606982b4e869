namespace SIJointSite.Core.Drawings;

/// <summary>One numbered part of a drawing.</summary>
/// <param name="Id">Kebab-case id; the picture carries it as <c>data-part</c> and <c>data-label</c>.</param>
/// <param name="Name">In everyday words.</param>
/// <param name="Term">As doctors call it.</param>
/// <param name="Text">What it is or does.</param>
/// <param name="Facts">Rows of evidence/facts.md that carry the text; empty when it only names the part.</param>
public sealed record DrawingPart(string Id, string Name, string Term, string Text, IReadOnlyList<string> Facts);
