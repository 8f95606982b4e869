namespace SIJointSite.Data;

/// <summary>The text of a page as one version of it showed it, so that what a patient was given can be read again. Our own words; nothing
/// in it belongs to a person.</summary>
public sealed class KeptText
{
    /// <summary>Address of the page, such as <c>/articles/sleep</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Which text, such as <c>3fa9c1b2</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Day of its last change.</summary>
    public required DateOnly Date { get; init; }

    public required string Title { get; init; }

    /// <summary>HTML with marks where the words of the reader's region belong, packed with brotli.</summary>
    public required byte[] Html { get; init; }
}
