using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Site;

/// <summary>What the page says in place of one that cannot be shown.</summary>
public sealed record ErrorTexts
{
    [Placeholders(Links = 2)]
    public required string Onward { get; init; }
    public required ErrorText NotFound { get; init; }
    public required ErrorText Unreadable { get; init; }
    public required ErrorText FromElsewhere { get; init; }
    public required ErrorText WrongMethod { get; init; }
    public required ErrorText TooLarge { get; init; }
    public required ErrorText WrongHost { get; init; }
    public required ErrorText TooMany { get; init; }

    /// <summary>While the operator has closed the site.</summary>
    public required ErrorText Maintenance { get; init; }
    public required ErrorText Unavailable { get; init; }
    public required ErrorText Broken { get; init; }
    public required ErrorText Other { get; init; }
}

/// <summary>One error in plain words.</summary>
public sealed record ErrorText
{
    public required string Title { get; init; }

    /// <summary>What to do now.</summary>
    public required string Text { get; init; }
}
