using SIJointSite.Content.Files;

namespace SIJointSite.Content.Clinicians;

/// <summary>What a clinician is asked to accept or strike: docs/evidence/beyond.md, the one place where it is written.</summary>
/// <param name="Sections">Its sections in order; none when it cannot be read.</param>
/// <param name="Problem">Why it cannot be read, so that nobody knows what is open; null when it was read.</param>
public sealed record SignatureRegister(IReadOnlyList<RegisterSection> Sections, ContentProblem? Problem)
{
    /// <summary>Every row that waits for a clinician, or has been judged by one.</summary>
    public IReadOnlyList<RegisterRow> Rows { get; } =
        [.. Sections.SelectMany(static section => section.Parts).OfType<RegisterRows>().SelectMany(static part => part.Rows)];

    /// <summary>How many rows no clinician has judged.</summary>
    public int Open => Rows.Count(static row => row.Verdict.Length == 0);
}

/// <param name="Heading">Its heading.</param>
/// <param name="Parts">Paragraphs and rows in the order of the file.</param>
public sealed record RegisterSection(string Heading, IReadOnlyList<RegisterPart> Parts);

/// <summary>Something of a section.</summary>
public abstract record RegisterPart;

/// <param name="Html">A paragraph or a list to read.</param>
public sealed record RegisterText(string Html) : RegisterPart;

/// <param name="Html">A table to read, which may be wider than a phone.</param>
public sealed record RegisterTable(string Html) : RegisterPart;

/// <param name="Rows">The rows of a table whose last column is a clinician's.</param>
public sealed record RegisterRows(IReadOnlyList<RegisterRow> Rows) : RegisterPart;

/// <param name="Name">First cell, as HTML.</param>
/// <param name="Cells">The cells between, as HTML under the heading of their column; empty ones are left out.</param>
/// <param name="Verdict">What a clinician wrote; empty until then.</param>
public sealed record RegisterRow(string Name, IReadOnlyList<(string Column, string Html)> Cells, string Verdict)
{
    /// <summary>A cell of a word or two shares its line with the next, such as level, version and kind.</summary>
    public const int MostLettersOfAShortCell = 12;
}
