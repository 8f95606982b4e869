namespace SIJointSite.Core.Evidence;

/// <summary>How an id of the evidence is written.</summary>
internal static class EvidenceIds
{
    /// <summary>
    /// One or two capitals, then a number with an optional letter ("A05", "K7a", "KR20", "F-1") or an underscore, capitals or digits
    /// and an optional letter ("R_AGE50b", "F_16"); or two capitals and a letter ("BLd", the answer d of box BL).
    /// </summary>
    public const string Pattern = @"([A-Z]{1,2}(_[A-Z0-9]+[a-z]?|-?\d{1,2}[a-z]?)|[A-Z]{2}[a-z])";
}
