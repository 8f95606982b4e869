namespace SIJointSite.Core.Drawings;

/// <summary>One numbered part of a drawing.</summary>
public sealed record DrawingPart
{
    /// <summary>Kebab-case id; the picture carries it as <c>data-part</c> and <c>data-label</c>.</summary>
    public required string Id { get; init; }

    /// <summary>In everyday words.</summary>
    public required string Name { get; init; }

    /// <summary>As doctors call it.</summary>
    public required string Term { get; init; }

    /// <summary>What it is or does.</summary>
    public required string Text { get; init; }

    /// <summary>Rows of docs/evidence/facts.md that carry the text; empty when it only names the part.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>Whether the term is the plain name again, which is not said twice.</summary>
    public bool IsTermTheName => Term.Equals(Name, StringComparison.OrdinalIgnoreCase);
}
