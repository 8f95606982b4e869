namespace SIJointSite.Content.Texts;

/// <summary>What a text of a page must hold. A text without it is plain: no braces, no marks.</summary>
/// <param name="words">The words in braces that the page fills in; each must be there.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlaceholdersAttribute(params string[] words) : Attribute
{
    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>Whether it may speak to the reader or about another person.</summary>
    public bool Spoken { get; set; }

    /// <summary>Whether it must hold the words of one link, in square brackets.</summary>
    public bool Link
    {
        get => Links == 1;
        set => Links = value ? 1 : 0;
    }

    /// <summary>How many links it must hold, the words of each in square brackets.</summary>
    public int Links { get; set; }

    /// <summary>Whether it may hold strong words, between two stars each side.</summary>
    public bool Strong { get; set; }
}
