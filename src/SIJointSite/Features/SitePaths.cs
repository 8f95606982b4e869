namespace SIJointSite.Features;

/// <summary>The pages that content may link to, beside articles and exercises. A test asks each of them for an answer.</summary>
public static class SitePaths
{
    public static IReadOnlySet<string> Fixed { get; } = new HashSet<string> { "/", "/articles", "/exercises", "/plan", "/diary", "/symptom-check", "/red-flags", "/summary" };

    /// <summary>Folders whose pages are named by content.</summary>
    public const string Articles = "/articles/";

    public const string Exercises = "/exercises/";
}
