namespace SIJointSite.Settings;

/// <summary>The pages that content may link to, beside articles and exercises. A test asks each of them for an answer.</summary>
public static class SitePaths
{
    public static IReadOnlySet<string> Fixed { get; } = new HashSet<string> { "/", "/articles", "/exercises", "/plan", "/diary", "/symptom-check", RedFlags, "/summary", Search, "/about", "/about/quality", "/about/triage", "/about/privacy", "/accessibility", "/print/guide" };

    /// <summary>Places in those pages that content may link to. Places in articles are known by their headings.</summary>
    public static IReadOnlySet<string> Anchors { get; } = new HashSet<string> { "/red-flags#numbers" };

    /// <summary>The emergency and urgent signs.</summary>
    public const string RedFlags = "/red-flags";

    /// <summary>The search; what somebody searches for is private.</summary>
    public const string Search = "/search";

    /// <summary>Folders whose pages are named by content.</summary>
    public const string Articles = "/articles/";

    public const string Exercises = "/exercises/";
}
