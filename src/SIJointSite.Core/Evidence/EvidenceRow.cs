namespace SIJointSite.Core.Evidence;

/// <summary>The place where an evidence file defines an id.</summary>
/// <param name="Id">The id, such as "A05", "F-1", "R_AGE50" or "KR20".</param>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Cells">Cells of the table row, the id first; empty where a heading or a list item defines the id.</param>
public sealed record EvidenceRow(string Id, int Line, IReadOnlyList<string> Cells);
