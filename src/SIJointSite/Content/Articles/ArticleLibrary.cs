using SIJointSite.Content.Drawings;
using SIJointSite.Content.Files;
using SIJointSite.Content.Pictures;
using SIJointSite.Content.Safety;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles;

/// <summary>All articles, from <c>content/en/articles</c>, <c>content/sources.yaml</c> and <c>content/en/glossary.yaml</c>. Each file is rendered once, until it changes.</summary>
public sealed class ArticleLibrary : ILiveLibrary
{
    private readonly ContentFolder folder;
    private readonly FileCache<ArticleDraft> drafts;
    private readonly ExercisePictureLibrary moves;
    private IReadOnlyList<ExercisePicture> drawn = [];
    private ArticleSet current = new([]);

    public ArticleLibrary(ContentFolder folder, EmergencyCard emergencyCard, DrawingLibrary drawings, ExercisePictureLibrary moves)
    {
        this.folder = folder;
        this.moves = moves;
        drafts = new FileCache<ArticleDraft>(new ArticleReader(folder, emergencyCard, drawings, moves).Read);
    }

    /// <summary>The articles as they are now. A page that asks twice keeps the set of its first question.</summary>
    public ArticleSet Current => Volatile.Read(ref current);

    /// <summary>The articles in the order of the guide.</summary>
    public IReadOnlyList<Article> All => Current.All;

    /// <remarks>Exercises and positions too: an article shows some, and may link to one that is gone.</remarks>
    public bool Reads(string name) => name is "content/sources.yaml"
        || name == $"content/{folder.Language}/glossary.yaml"
        || name.StartsWith($"content/{folder.Language}/articles/", StringComparison.Ordinal)
        || moves.Reads(name);

    public void Load()
    {
        List<ContentProblem> problems = [];
        var sources = ReadSources(problems);
        var glossary = ReadGlossary(problems);
        // Words of an exercise stand in the articles that show it.
        if (!ReferenceEquals(drawn, moves.All))
        {
            drafts.Forget();
            drawn = moves.All;
        }

        var read = drafts.Read(folder.FilesIn("articles"));
        var exercises = folder.NamesIn("exercises");
        problems.AddRange(new ArticleChecks(read, sources?.ToDictionary(static pair => pair.Key, static pair => pair.Value.Line), exercises).Problems());
        if (problems.Count > 0)
            throw new ContentException(problems);

        Volatile.Write(ref current, new ArticleSet([.. read.Select(draft => ArticleOf(draft, sources!, glossary)).OrderBy(static article => article.Order)]));
    }

    /// <returns>Null when the file cannot be read at all; the articles are still checked for everything else.</returns>
    private Dictionary<string, (Source Source, int Line)>? ReadSources(List<ContentProblem> problems)
    {
        try
        {
            return SourceReader.Read(folder, problems);
        }
        catch (ContentException exception)
        {
            problems.AddRange(exception.Problems);
            return null;
        }
    }

    private IReadOnlyList<GlossaryEntry> ReadGlossary(List<ContentProblem> problems)
    {
        try
        {
            return GlossaryReader.Read(folder, problems);
        }
        catch (ContentException exception)
        {
            problems.AddRange(exception.Problems);
            return [];
        }
    }

    private static Article ArticleOf(ArticleDraft draft, Dictionary<string, (Source Source, int Line)> sources, IReadOnlyList<GlossaryEntry> glossary)
    {
        var (file, body) = (draft.File!, draft.Body!);
        return new Article(
            draft.Slug, file.Title, file.Summary, file.MainPoint, file.Order, file.Audience, file.Snomed,
            new ReviewStatus(file.Reviewed, file.NextReview, file.ReviewedBy),
            body.Html, body.Headings, body.Sections, [.. glossary.Where(entry => entry.IsUsedIn(body.Text))], [.. body.Citations.Select(citation => sources[citation.SourceId].Source)],
            [.. file.Changes.Select(static change => new ArticleChange(change.Date, change.Note)).OrderByDescending(static change => change.Date)], file.Aliases, draft.Grade);
    }
}
