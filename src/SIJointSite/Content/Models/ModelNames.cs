namespace SIJointSite.Content.Models;

/// <summary>The models that an article can show, such as <c>::: model cavitation</c>.</summary>
public static class ModelNames
{
    /// <summary>The crack of a joint.</summary>
    public const string Cavitation = "cavitation";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Cavitation];
}
