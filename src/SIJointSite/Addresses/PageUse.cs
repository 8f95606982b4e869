namespace SIJointSite.Addresses;

/// <summary>What a page or an endpoint is, for caches, search engines and use without a connection.</summary>
[Flags]
public enum PageUse
{
    /// <summary>Holds answers, or may: kept by no cache, listed by no search engine, never compressed. The default of one that says
    /// nothing.</summary>
    HoldsAnswers = 0,

    /// <summary>Holds nothing of anybody, but is made anew each time: errors, the search.</summary>
    Open = 1,

    /// <summary>The same for everybody of a region until the content changes, so it is made once: all reading pages, and files for
    /// programs.</summary>
    Unchanging = 8 | Open,

    /// <summary>A page for readers: in the site map, and search engines may list it.</summary>
    Listed = 2 | Unchanging,

    /// <summary>A page that a browser keeps for use without a connection.</summary>
    KeptOffline = 4 | Unchanging,
}
