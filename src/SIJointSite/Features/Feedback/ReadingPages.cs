using SIJointSite.Addresses;
using SIJointSite.Content.Articles;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Exercises.Texts;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Figures.Poses;

namespace SIJointSite.Features.Feedback;

/// <summary>A part of a page that can be named in an answer.</summary>
/// <param name="Id">Id of its heading, or of the box that the heading begins.</param>
/// <param name="Heading">The heading in words.</param>
public sealed record PagePart(string Id, string Heading);

/// <summary>The pages that may be asked about, with their parts: what the form offers is what is counted, and nothing else is.</summary>
public sealed class ReadingPages(ArticleSet articles, ExerciseSet exercises, ExerciseTexts texts)
{
    /// <param name="path">Address of a page, as this site writes it.</param>
    /// <returns>The parts in the order of the page, perhaps none; null for what is no listed page of this site.</returns>
    public IReadOnlyList<PagePart>? PartsOf(string path)
    {
        if (path.StartsWith(SitePaths.Articles, StringComparison.Ordinal))
            return articles.Find(path[SitePaths.Articles.Length..])?.Body.Headings
                .Select(static heading => new PagePart(heading.Id, heading.Text)).ToArray();
        if (path.StartsWith(SitePaths.Exercises, StringComparison.Ordinal))
            return exercises.Find(path[SitePaths.Exercises.Length..]) is { } exercise ? PartsOf(exercise) : null;
        return SitePage.All.Any(page => page.Route == path && !page.IsNamedByContent && page.Use.HasFlag(PageUse.Listed)) ? [] : null;
    }

    /// <summary>The headings of the second level of <c>Exercise.cshtml</c>; a test holds both together.</summary>
    private PagePart[] PartsOf(Exercise exercise)
    {
        var leaflet = texts.Leaflet;
        return
        [
            new("steps", leaflet.StepsHeading),
            new("should-feel", leaflet.ShouldFeel),
            new("should-not-feel", leaflet.ShouldNotFeel),
            new("stop-rules", texts.StopRules.Heading),
            new("leave-out", leaflet.LeaveOut),
            new("mistakes", leaflet.Mistakes),
            new("versions", leaflet.VersionsHeading),
            .. exercise.Figure.Scene.End.Posture is Posture.OnBack ? [new PagePart("floor", leaflet.FloorHeading)] : (PagePart[])[],
            new("evidence", leaflet.EvidenceHeading),
            new("before-you-start", texts.Before.Heading),
        ];
    }
}
