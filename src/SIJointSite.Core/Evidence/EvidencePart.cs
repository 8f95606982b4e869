namespace SIJointSite.Core.Evidence;

/// <summary>How much of an evidence file a citation means.</summary>
public enum EvidencePart
{
    /// <summary>The file as a whole.</summary>
    File,

    /// <summary>A section, such as "section 11" or "section F".</summary>
    Section,

    /// <summary>One id, such as "A05".</summary>
    Row,
}
