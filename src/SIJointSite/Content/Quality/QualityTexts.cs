using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Quality;

/// <summary>The words of the page of figures, from <c>content/en/quality.yaml</c>.</summary>
public sealed record QualityTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    [Placeholders("aim", "highest", "longest")]
    public required string Grade { get; init; }
    [Placeholders(Strong = true)]
    public required string Scores { get; init; }
    public required string ArticlesTitle { get; init; }
    public required string ExercisesTitle { get; init; }
    public required string Exercises { get; init; }
    public required string CheckTitle { get; init; }
    [Placeholders(Link = true)]
    public required string Check { get; init; }
    public required string ReasonsTitle { get; init; }
    public required string Reasons { get; init; }
    [Placeholders("title")]
    public required string Unscored { get; init; }

    /// <summary>What the scores of all question pages are called.</summary>
    public required string QuestionPages { get; init; }

    /// <summary>What the scores of all leaflets are called.</summary>
    public required string Leaflets { get; init; }
    public required PageNameTexts Pages { get; init; }
    public required FigureTableTexts Figures { get; init; }
    public required ScoreTableTexts ScoreTable { get; init; }
}

/// <summary>What the texts of the symptom check are called beside their figures.</summary>
public sealed record PageNameTexts
{
    public required string Questions { get; init; }
    public required string Results { get; init; }
    public required string Signs { get; init; }
}

/// <summary>A table of figures, a page to a row.</summary>
public sealed record FigureTableTexts
{
    [Placeholders("kind")]
    public required string Label { get; init; }
    public required string Article { get; init; }
    public required string Exercise { get; init; }
    public required string Text { get; init; }
    public required string Words { get; init; }
    public required string Grade { get; init; }
    public required string MeanSentence { get; init; }
    public required string LongestSentence { get; init; }
    public required string Understand { get; init; }
    public required string Act { get; init; }
    public required string Unscored { get; init; }
    public required string NotApplying { get; init; }
}

/// <summary>The scores of one page, an item to a row.</summary>
public sealed record ScoreTableTexts
{
    [Placeholders("title")]
    public required string Label { get; init; }
    public required string Item { get; init; }
    public required string Asks { get; init; }
    public required string Score { get; init; }
    public required string Why { get; init; }
    public required string Fulfilled { get; init; }
    public required string Unfulfilled { get; init; }
    public required string NotApplying { get; init; }

    /// <returns>A score in a word.</returns>
    public string Say(bool? agrees) => agrees switch { true => Fulfilled, false => Unfulfilled, null => NotApplying };
}
