namespace SIJointSite.Addresses;

/// <summary>Addresses that code builds others from, or that several parts name.</summary>
public static class SitePaths
{
    /// <summary>The emergency and urgent signs.</summary>
    public const string RedFlags = "/red-flags";

    /// <summary>Where the symptom check begins; its other pages are below it.</summary>
    public const string SymptomCheck = "/symptom-check";

    /// <summary>The search; what a visitor searches for is private.</summary>
    public const string Search = "/search";

    /// <summary>Where the articles are, each below it under its slug.</summary>
    public const string Articles = "/articles/";

    /// <summary>Where the exercises are, each below it under its slug.</summary>
    public const string Exercises = "/exercises/";

    /// <summary>The home programme, kept on the visitor's device alone.</summary>
    public const string Programme = "/programme";

    /// <summary>The guided plan.</summary>
    public const string Plan = "/plan";

    /// <summary>The guided plan of one's own.</summary>
    /// <param name="link">The plan as a link holds it: it needs no escaping.</param>
    public static string PlanOf(string link) => $"{Plan}?e={link}";
}
