using SIJointSite.Content;
using SIJointSite.Content.Articles;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Files;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Search;
using SIJointSite.Settings;

namespace SIJointSite.Features.Search;

/// <summary>Finds pages by words. Built anew from what the site shows whenever that changes.</summary>
public sealed class SearchIndex(ContentFolder folder, ArticleLibrary articles, ExerciseLibrary exercises, SafetyNetLibrary safetyNet) : ILiveLibrary, IDisposable
{
    private readonly Lock gate = new();
    private SearchSnapshot? snapshot;

    public bool Reads(string name) => name == folder.NameOf(folder.InLanguage("search.yaml")) || articles.Reads(name) || exercises.Reads(name);

    public void Load()
    {
        var file = SearchFileReader.Read(folder);
        var next = new SearchSnapshot([.. Articles(), .. Exercises(), .. Pages(file)], file);
        lock (gate)
        {
            snapshot?.Dispose();
            snapshot = next;
        }
    }

    /// <remarks>One at a time: a connection of SQLite bears no more, and an answer takes a millisecond.</remarks>
    public SearchAnswer Find(string query)
    {
        lock (gate)
            return (snapshot ?? throw new InvalidOperationException("The index is built at start, before any request.")).Find(query);
    }

    public void Dispose() => snapshot?.Dispose();

    private IEnumerable<SearchDocument> Articles() =>
        from article in articles.All
        let before = string.Join(' ', article.Sections.Where(static section => section.Id.Length == 0).Select(static section => section.Text))
        let first = new SearchPlace("", "", $"{article.Summary} {article.MainPoint} {before}")
        select new SearchDocument(SitePaths.Articles + article.Slug, article.Title,
            [first, .. article.Sections.Where(static section => section.Id.Length > 0).Select(static section => new SearchPlace(section.Id, section.Heading, section.Text))]);

    private IEnumerable<SearchDocument> Exercises() => exercises.All.Select(static exercise => new SearchDocument(
        SitePaths.Exercises + exercise.Slug, exercise.Title,
        [new SearchPlace("", "", string.Join(' ', [exercise.Purpose, exercise.Position, .. exercise.Steps, .. exercise.ShouldFeel, .. exercise.Easier, exercise.BedOrChair, exercise.Equipment, .. exercise.LeaveOut.Select(static row => $"{row.Who}. {row.Why}")]))]));

    private IEnumerable<SearchDocument> Pages(SearchFile file) => file.Pages.Select(page => new SearchDocument(
        page.Address, page.Title,
        [new SearchPlace("", page.Names, page.Address == SitePaths.RedFlags ? $"{page.Text} {string.Join(". ", safetyNet.SafetyNet.EmergencySigns.Select(static sign => sign.Text))}." : page.Text)]));
}
