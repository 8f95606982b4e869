using System.ComponentModel.DataAnnotations;

namespace SIJointSite.Settings;

/// <summary>Where the content is, section "Content".</summary>
public sealed class ContentOptions
{
    public const string Section = "Content";

    /// <summary>The folder "content", when it is neither beside the program nor in a checkout.</summary>
    [CustomValidation(typeof(ContentOptions), nameof(CheckPath))]
    public string? Path { get; set; }

    /// <summary>Content of another place would be served in silence if a mistyped folder were passed over.</summary>
    public static ValidationResult? CheckPath(string? path) =>
        string.IsNullOrWhiteSpace(path) || Directory.Exists(System.IO.Path.Combine(path, "en")) ? ValidationResult.Success
        : new ValidationResult(Directory.Exists(path)
            ? $"Content:Path is {path}, a folder without the folder \"en\" in it. Set it to the folder \"content\" itself."
            : $"Content:Path is {path}, where there is no folder. Set it to the folder \"content\".");
}
