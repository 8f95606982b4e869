using SIJointSite.Addresses;
using SIJointSite.Content;

namespace SIJointSite.Features.Versions;

/// <summary>What the pages that have a version are called.</summary>
internal static class PageTitles
{
    /// <param name="content">The content.</param>
    /// <param name="path">Address of a page that has a version.</param>
    public static string Of(SiteContent content, string path) => path switch
    {
        SitePaths.Plan => content.ExerciseTexts.Plan.Title,
        SitePaths.RedFlags => content.TriageTexts.RedFlags.Title,
        _ when path.StartsWith(SitePaths.Articles, StringComparison.Ordinal) =>
            content.Articles.Find(path[SitePaths.Articles.Length..])!.Title,
        _ => content.Exercises.Find(path[SitePaths.Exercises.Length..])!.Title,
    };
}
