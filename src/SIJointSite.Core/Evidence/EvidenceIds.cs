namespace SIJointSite.Core.Evidence;

/// <summary>How an id of the evidence is written.</summary>
internal static class EvidenceIds
{
    /// <summary>
    /// One or two capitals, then a number with an optional letter ("A05", "K7a", "KR20", "F-1") or an underscore and capitals
    /// or digits ("R_AGE50", "F_16").
    /// </summary>
    public const string Pattern = @"[A-Z]{1,2}(_[A-Z0-9]+|-?\d{1,2}[a-z]?)";
}
