using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Core.Articles;
using SIJointSite.Features.Versions;

namespace SIJointSite.Features.Links;

/// <summary>A page that a clinician may want to hand over, or to look at.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Kind">What it is, for programs; docs/integrators.md lists them.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Summary">What is in it.</param>
/// <param name="Audience">For whom, as schema.org names it.</param>
internal sealed record GivenPage(string Path, string Kind, string Title, string Summary, string Audience)
{
    private const string ForPatients = "Patient";
    private const string ForClinicians = "Clinician";

    /// <summary>All of them, in the order of their addresses.</summary>
    public static IEnumerable<GivenPage> Of(SiteContent content) =>
        content.Versions.Paths.Select(path => WithVersion(content, path)).Concat(WithoutVersion(content))
            .OrderBy(static page => page.Path, StringComparer.Ordinal);

    /// <returns>The page; null when there is none that is handed over.</returns>
    public static GivenPage? Find(SiteContent content, string path) => content.Versions.Find(path) is not null
        ? WithVersion(content, path) : WithoutVersion(content).FirstOrDefault(page => page.Path == path);

    /// <returns>The article; null when the page is none.</returns>
    public Article? ArticleIn(SiteContent content) =>
        Path.StartsWith(SitePaths.Articles, StringComparison.Ordinal) ? content.Articles.Find(Path[SitePaths.Articles.Length..]) : null;

    private static GivenPage WithVersion(SiteContent content, string path)
    {
        var (kind, summary) = path switch
        {
            SitePaths.Plan => ("plan", content.ExerciseTexts.Plan.Description),
            SitePaths.RedFlags => ("signs", content.TriageTexts.RedFlags.Description),
            _ => ("exercise", content.Exercises.Find(path[SitePaths.Exercises.Length..])?.Purpose ?? ""),
        };
        var page = new GivenPage(path, kind, PageTitles.Of(content, path), summary, ForPatients);
        return page.ArticleIn(content) is { } article
            ? page with
            {
                Kind = article.Kind.ToString().ToLowerInvariant(),
                Summary = article.Summary,
                Audience = article.Header.Audience,
            }
            : page;
    }

    private static GivenPage[] WithoutVersion(SiteContent content)
    {
        var (articles, exercises, programme) = (content.ArticleTexts.Index, content.ExerciseTexts.List, content.ProgrammeTexts);
        var (check, hub, builder, about) = (content.TriageTexts.Start, content.Clinicians.Hub, content.Builder, content.About.Guide);
        return
        [
            new("/", "home", content.Home.Title, content.Home.Lead, ForPatients),
            new("/about", "about", about.Title, about.Description, ForPatients),
            new("/articles", "list", articles.Title, articles.Description, ForPatients),
            new("/clinicians", "clinicians", hub.Title, hub.Description, ForClinicians),
            new("/clinicians/plan-builder", "clinicians", builder.Title, builder.Description, ForClinicians),
            new("/exercises", "list", exercises.Title, exercises.Description, ForPatients),
            new(SitePaths.Programme, "programme", programme.Title, programme.Description, ForPatients),
            new(SitePaths.SymptomCheck, "symptom-check", check.Title, check.Description, ForPatients),
        ];
    }
}
