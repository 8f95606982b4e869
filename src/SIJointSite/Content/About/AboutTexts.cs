using SIJointSite.Content.Texts;

namespace SIJointSite.Content.About;

/// <summary>The words of the pages about this copy of the site, from <c>content/en/about.yaml</c>.</summary>
public sealed record AboutTexts
{
    public required AboutGuideTexts Guide { get; init; }
    public required PrivacyTexts Privacy { get; init; }
    public required AccessibilityTexts Accessibility { get; init; }
    public required OperatorTexts Operator { get; init; }
}

/// <summary>Who the guide is for, and who has checked it.</summary>
public sealed record AboutGuideTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    public required string FactsTitle { get; init; }
    [Placeholders(Links = 2)]
    public required string Facts { get; init; }
    public required string CheckedTitle { get; init; }

    /// <summary>While no clinician has reviewed anything.</summary>
    [Placeholders(Strong = true)]
    public required string NotReviewed { get; init; }

    /// <summary>Before the list of what a clinician has reviewed.</summary>
    [Placeholders("count", Strong = true)]
    public required string Reviewed { get; init; }

    [Placeholders("title", "name", "date")]
    public required string Review { get; init; }

    /// <summary>What the symptom check is called in that list.</summary>
    [Placeholders("version")]
    public required string SymptomCheck { get; init; }

    [Placeholders(Links = 2)]
    public required string Published { get; init; }
    public required string LimitsTitle { get; init; }
    public required string Limits { get; init; }
    public required string WhoTitle { get; init; }
    [Placeholders(Link = true)]
    public required string Independence { get; init; }
    public required string MoreTitle { get; init; }
    public required string Privacy { get; init; }
    public required string Accessibility { get; init; }
    public required string Print { get; init; }
}

/// <summary>What is kept of a visitor, where, and for how long.</summary>
public sealed record PrivacyTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    public required string ReadingTitle { get; init; }
    public required string Reading { get; init; }
    public required string Region { get; init; }
    public required string ExercisesTitle { get; init; }
    public required string Exercises { get; init; }
    public required string Choices { get; init; }
    public required string Place { get; init; }
    [Placeholders(Link = true)]
    public required string Diary { get; init; }
    public required string Copy { get; init; }
    public required string CheckTitle { get; init; }
    public required string Answers { get; init; }
    public required string Guard { get; init; }
    [Placeholders("days")]
    public required string Saved { get; init; }
    public required string NotSaved { get; init; }
    public required string Counted { get; init; }
    public required string OthersTitle { get; init; }
    public required string Others { get; init; }
    public required string WhoTitle { get; init; }
}

/// <summary>The statement on accessibility.</summary>
public sealed record AccessibilityTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    public required string WorksTitle { get; init; }
    public required IReadOnlyList<string> Works { get; init; }
    public required string StandardTitle { get; init; }
    [Placeholders(Strong = true)]
    public required string Standard { get; init; }
    public required string LimitsTitle { get; init; }
    public required string Languages { get; init; }
    public required string Films { get; init; }
    [Placeholders(Links = 2)]
    public required string Tables { get; init; }
    public required string Elsewhere { get; init; }
    public required string TellTitle { get; init; }
    public required string Written { get; init; }
}

/// <summary>Who runs this copy.</summary>
public sealed record OperatorTexts
{
    [Placeholders("name")]
    public required string Named { get; init; }
    public required string Unnamed { get; init; }
    [Placeholders("contact")]
    public required string Reachable { get; init; }
    public required string Unreachable { get; init; }
}
