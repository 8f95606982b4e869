using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Search;

/// <summary>The words of the page of the search.</summary>
public sealed record SearchPageTexts
{
    public required string Title { get; init; }
    public required string ResultsTitle { get; init; }
    public required string ErrorTitle { get; init; }
    public required string Description { get; init; }

    /// <summary>Over the card for a search that names an urgent sign.</summary>
    public required string UrgentHeading { get; init; }
    [Placeholders(Link = true)]
    public required string Urgent { get; init; }
    public required string Label { get; init; }
    public required string Hint { get; init; }
    [Placeholders("most", "sent")]
    public required string TooLong { get; init; }
    public required string Button { get; init; }

    /// <summary>When other words were searched for than were typed.</summary>
    [Placeholders("words", Strong = true)]
    public required string Mended { get; init; }
    [Placeholders("query")]
    public required string Typed { get; init; }
    public required string FoundOne { get; init; }
    [Placeholders("count")]
    public required string Found { get; init; }

    /// <summary>Read out between a page and its part.</summary>
    public required string Part { get; init; }
    [Placeholders("query")]
    public required string Nothing { get; init; }
    public required string NothingMore { get; init; }
    public required string StartTitle { get; init; }
    [Placeholders(Link = true)]
    public required string Check { get; init; }
    [Placeholders(Link = true)]
    public required string RedFlags { get; init; }
    [Placeholders(Link = true)]
    public required string Articles { get; init; }
    [Placeholders(Link = true)]
    public required string Exercises { get; init; }
}
