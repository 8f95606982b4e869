using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Home;

/// <summary>The words of the first page, from <c>content/en/home.yaml</c>.</summary>
public sealed record HomeTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Check { get; init; }
    public required string CheckTime { get; init; }
    public required HomePainTexts Me { get; init; }
    public required string QuestionsTitle { get; init; }
    public required IReadOnlyList<HomeQuestion> Questions { get; init; }
    public required string AllQuestions { get; init; }
    public required IReadOnlyList<HomeDoor> Doors { get; init; }
}

/// <summary>Where the pain is felt, so that a reader sees whether the site is for them.</summary>
public sealed record HomePainTexts
{
    public required string Title { get; init; }
    public required IReadOnlyList<string> Lines { get; init; }
    [Placeholders(Link = true)]
    public required string Then { get; init; }

    /// <summary>Where the link of <see cref="Then"/> leads.</summary>
    public required string To { get; init; }

    /// <summary>Name of the drawing beside it.</summary>
    public required string Drawing { get; init; }
}

/// <summary>A question that people come with.</summary>
public sealed record HomeQuestion
{
    public required string Text { get; init; }
    public required string To { get; init; }
}

/// <summary>A way into one of the parts of the site.</summary>
public sealed record HomeDoor
{
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required string Go { get; init; }
    public required string To { get; init; }
}
