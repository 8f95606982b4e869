using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Feedback;

/// <summary>The words of “Was this page useful?”, from <c>content/en/feedback.yaml</c>.</summary>
public sealed record FeedbackTexts
{
    public required UsefulTexts Useful { get; init; }
    public required AnsweredTexts Answered { get; init; }

    /// <summary>What the page on privacy says of it, while it is asked.</summary>
    [Placeholders("question")]
    public required string Privacy { get; init; }
}

/// <summary>The question at the end of a reading page.</summary>
public sealed record UsefulTexts
{
    public required string Question { get; init; }
    public required string Hint { get; init; }
    public required string Yes { get; init; }
    public required string No { get; init; }
    public required string PartLegend { get; init; }
    public required string WholePage { get; init; }
    public required string Send { get; init; }

    /// <summary>In place of the question, once it is answered.</summary>
    public required string Thanks { get; init; }

    /// <summary>Beside the question, which stays, when the answer could not be sent.</summary>
    public required string NotSent { get; init; }
}

/// <summary>The page that follows an answer without script.</summary>
public sealed record AnsweredTexts
{
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required string RefusedTitle { get; init; }

    /// <summary>The page, the part or the answer is not one that is asked about.</summary>
    public required string Unknown { get; init; }

    /// <summary>The form did not come from a page of this site.</summary>
    public required string FromElsewhere { get; init; }

    public required string Back { get; init; }
    public required string Home { get; init; }
}
