using SIJointSite.Core.Quality;

namespace SIJointSite.Core.Articles;

/// <summary>One article, ready to be shown.</summary>
/// <param name="Slug">Kebab-case name in its address.</param>
/// <param name="Title">In the reader's words.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="MainPoint">What the reader came for, 1-3 sentences.</param>
/// <param name="Order">Place in the guide, from 1.</param>
/// <param name="Audience">Whom it is written for, as schema.org names it, such as "Patient".</param>
/// <param name="SnomedCode">SNOMED CT code of what it is about; null where none is known.</param>
/// <param name="Review">When and by whom it was reviewed.</param>
/// <param name="Html">The body, rendered once.</param>
/// <param name="Headings">The headings of the second level, in order.</param>
/// <param name="Sections">The words of the body, heading by heading, in order.</param>
/// <param name="Words">The doctors' words that it uses, in alphabetical order.</param>
/// <param name="Sources">The sources cited, in the order of their numbers.</param>
/// <param name="Changes">What changed, newest first.</param>
/// <param name="Aliases">Old slugs, redirected for ever.</param>
/// <param name="Grade">How hard it is to read.</param>
public sealed record Article(
    string Slug,
    string Title,
    string Summary,
    string MainPoint,
    int Order,
    string Audience,
    string? SnomedCode,
    ReviewStatus Review,
    string Html,
    IReadOnlyList<ArticleHeading> Headings,
    IReadOnlyList<ArticleSection> Sections,
    IReadOnlyList<GlossaryEntry> Words,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<ArticleChange> Changes,
    IReadOnlyList<string> Aliases,
    ReadingGrade Grade)
{
    private const int WordsPerMinute = 150;

    /// <summary>Day of the last change or review, whichever was later.</summary>
    public DateOnly LastChanged => Changes.Select(static change => change.Date).Append(Review.LastReviewed).Max();

    /// <summary>Minutes to read at an easy pace, at least 1.</summary>
    public int Minutes => Math.Max(1, (int)Math.Round(Grade.Words / (double)WordsPerMinute));
}
