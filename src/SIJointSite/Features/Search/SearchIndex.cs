using SIJointSite.Addresses;
using SIJointSite.Content;

namespace SIJointSite.Features.Search;

/// <summary>
/// Finds pages by words. The index is that of one version of the content, built when that is first searched. When the content has changed
/// another takes its place; a request that began before the change has it built once more.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private readonly Lock use = new();
    private SearchSnapshot? snapshot;
    private string version = "";

    /// <remarks>One at a time: a connection of SQLite serves one question at once, and an answer takes a millisecond.</remarks>
    public SearchAnswer Find(SiteContent content, string query)
    {
        lock (use)
        {
            if (snapshot is null || version != content.Version)
            {
                Forget();
                snapshot = new SearchSnapshot([.. Articles(content), .. Exercises(content), .. Pages(content)], content.Search);
                version = content.Version;
            }

            return snapshot.Find(query);
        }
    }

    public void Dispose()
    {
        lock (use)
            Forget();
    }

    private void Forget()
    {
        snapshot?.Dispose();
        snapshot = null;
    }

    private static IEnumerable<SearchDocument> Articles(SiteContent content) =>
        from article in content.Articles.All
        let sections = article.Body.Sections
        let before = string.Join(' ', sections.Where(static section => section.Id.Length == 0).Select(static section => section.Text))
        let first = new SearchPlace("", "", MarkedText.WithRegionMarks($"{article.Summary} {article.MainPoint} {before}"))
        let others = sections.Where(static section => section.Id.Length > 0)
            .Select(static section => new SearchPlace(section.Id, section.Heading, MarkedText.WithRegionMarks(section.Text)))
        select new SearchDocument(SitePaths.Articles + article.Slug, article.Title, IsExercise: false, [first, .. others]);

    private static IEnumerable<SearchDocument> Exercises(SiteContent content) =>
        from exercise in content.Exercises.All
        let text = string.Join(' ',
        [
            exercise.Purpose, exercise.Position, .. exercise.Steps, .. exercise.ShouldFeel, .. exercise.Easier, exercise.BedOrChair,
            exercise.Equipment, .. exercise.LeaveOut.Select(static row => $"{row.Who}. {row.Why}"),
        ])
        select new SearchDocument(SitePaths.Exercises + exercise.Slug, exercise.Title, IsExercise: true, [new SearchPlace("", "", text)]);

    private static IEnumerable<SearchDocument> Pages(SiteContent content) =>
        from page in content.Search.Texts.Pages
        let signs = string.Join(". ", content.SafetyNet.EmergencySigns.Select(static sign => sign.Text))
        let text = page.Address == SitePaths.RedFlags ? $"{page.Text} {signs}." : page.Text
        select new SearchDocument(page.Address, page.Title, IsAboutExercises(page.Address), [new SearchPlace("", page.Names, text)]);

    private static bool IsAboutExercises(string address) =>
        address is SitePaths.Programme or SitePaths.Plan || $"{address}/".StartsWith(SitePaths.Exercises, StringComparison.Ordinal);
}
