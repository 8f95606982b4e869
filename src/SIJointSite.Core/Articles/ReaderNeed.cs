namespace SIJointSite.Core.Articles;

/// <summary>What a reader needs who looks through the index, in the order shown.</summary>
public enum ReaderNeed
{
    /// <summary>What everyone reads first.</summary>
    StartHere,

    /// <summary>Which pain it is, and why it hurts.</summary>
    IsItThis,

    /// <summary>Everyday life, moving and easing pain.</summary>
    LivingWithIt,

    /// <summary>Tablets, scans, treatments and the people who give them.</summary>
    GettingHelp,

    /// <summary>What is different for some people, such as in pregnancy.</summary>
    MySituation,
}
