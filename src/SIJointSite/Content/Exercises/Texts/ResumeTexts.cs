using SIJointSite.Content.Texts;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>After a reload in mid-plan.</summary>
public sealed record ResumeTexts
{
    public required string Heading { get; init; }
    [Placeholders("title", "time")]
    public required string Text { get; init; }
    public required string GoOn { get; init; }
    public required string Fresh { get; init; }
}
