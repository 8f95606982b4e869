namespace SIJointSite.Content.Versions;

/// <summary>Which text a page shows: a clinician notes it in the record of a patient who was given the page.</summary>
/// <param name="Id">Eight small hexadecimal digits: other words, another id; the same words, the same id on every machine.</param>
/// <param name="Date">Day of the last change, as its author wrote it.</param>
public sealed record PageVersion(string Id, DateOnly Date);
