namespace SIJointSite.Core.Evidence;

/// <summary>A red flag, rule or note of the symptom check, where the data define it.</summary>
/// <param name="Id">Its id, such as "E01", "R_BONE" or "K14".</param>
/// <param name="Level">Its level in the data's own word, such as "emergency"; "none" when it has none.</param>
/// <param name="Path">The data file, as people know it.</param>
/// <param name="Line">Line of that file, from 1.</param>
public sealed record TriageSign(string Id, string Level, string Path, int Line);
