namespace SIJointSite.Addresses;

/// <summary>What a page or an endpoint is, for caches, search engines and use without a connection.</summary>
[Flags]
public enum PageUse
{
    /// <summary>Holds answers, or may: kept by no cache, listed by no search engine, never compressed. The default of one that says
    /// nothing.</summary>
    HoldsAnswers = 0,

    /// <summary>The same for everybody, but nothing to list: files for programs, errors, the search.</summary>
    Open = 1,

    /// <summary>A page for readers: in the site map, and search engines may list it.</summary>
    Listed = 2 | Open,

    /// <summary>A page that a browser keeps for use without a connection.</summary>
    KeptOffline = 4 | Open,
}
