using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;
using SIJointSite.Content;
using SIJointSite.Core.Articles;
using SIJointSite.Features.Drawings;
using SIJointSite.Features.Exercises;
using SIJointSite.Features.Triage;

namespace SIJointSite.Features.Articles;

/// <summary>All articles, read and rendered once, from <c>content/en/articles</c> and <c>content/sources.yaml</c>.</summary>
public sealed class ArticleLibrary(ContentFolder folder, EmergencyCard emergencyCard, ExerciseLibrary exercises, DrawingLibrary drawings) : IContentLibrary
{
    private FrozenDictionary<string, Article> bySlug = FrozenDictionary<string, Article>.Empty;
    private FrozenDictionary<string, string> slugOfAlias = FrozenDictionary<string, string>.Empty;

    /// <summary>The articles in the order of the guide.</summary>
    public IReadOnlyList<Article> All { get; private set; } = [];

    /// <returns>The article, or null for an unknown slug.</returns>
    public Article? Find(string slug) => bySlug.GetValueOrDefault(slug);

    /// <returns>The slug that took the place of an old one, or null.</returns>
    public string? FindByAlias(string alias) => slugOfAlias.GetValueOrDefault(alias);

    public void Load()
    {
        var sources = ReadSources();
        var files = Directory.Exists(folder.InLanguage("articles")) ? Directory.GetFiles(folder.InLanguage("articles"), "*.md") : [];
        var slugs = files.Select(static file => Path.GetFileNameWithoutExtension(file)!).ToHashSet();
        List<Article> articles = [];
        List<ContentProblem> problems = [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            try
            {
                articles.Add(Read(file, sources, slugs));
            }
            catch (ContentException exception)
            {
                problems.AddRange(exception.Problems);
            }
        }

        problems.AddRange(articles.GroupBy(static article => article.Order).Where(static same => same.Count() > 1)
            .Select(same => new ContentProblem("content/en/articles", 0, $"{string.Join(" and ", same.Select(static article => article.Slug))} have the same order {same.Key}.")));
        var cited = articles.SelectMany(static article => article.Sources).Select(static source => source.Id).ToHashSet();
        if (problems.Count == 0)
            problems.AddRange(sources.Keys.Where(id => !cited.Contains(id)).Select(static id => new ContentProblem("content/sources.yaml", 0, $"no article cites {id}; take it out.")));
        if (problems.Count > 0)
            throw new ContentException(problems);

        All = [.. articles.OrderBy(static article => article.Order)];
        bySlug = All.ToFrozenDictionary(static article => article.Slug);
        slugOfAlias = All.SelectMany(static article => article.Aliases.Select(alias => (alias, article.Slug))).ToFrozenDictionary(static pair => pair.alias, static pair => pair.Slug);
    }

    private Dictionary<string, Source> ReadSources()
    {
        var path = Path.Combine(folder.Path, "sources.yaml");
        Dictionary<string, Source> sources = [];
        List<ContentProblem> problems = [];
        foreach (var file in YamlContent.ReadFile<List<SourceFile>>(folder, path))
        {
            if (!Enum.TryParse<SourceKind>(file.Kind, ignoreCase: true, out var kind) || file.Kind.Any(char.IsDigit))
                problems.Add(new ContentProblem(folder.NameOf(path), 0, $"{file.Id}: kind \"{file.Kind}\" is none of {string.Join(", ", Enum.GetNames<SourceKind>()).ToLowerInvariant()}."));
            if (!sources.TryAdd(file.Id, new Source(file.Id, file.Authors, file.Year, file.Container, file.Doi, file.Url, kind, file.About, file.Facts)))
                problems.Add(new ContentProblem(folder.NameOf(path), 0, $"{file.Id} comes twice."));
        }

        return problems.Count == 0 ? sources : throw new ContentException(problems);
    }

    private Article Read(string path, Dictionary<string, Source> sources, HashSet<string> slugs)
    {
        var name = folder.NameOf(path);
        var parts = FrontMatter.Split(File.ReadAllText(path), name);
        var file = YamlContent.Parse<ArticleFile>(parts.Yaml, name, firstLine: 2);
        var markdown = new ArticleMarkdown(name, parts.BodyFirstLine, EmergencyCardHtml, page => PageExists(page, slugs), name => drawings.Find(name) is { } drawing ? DrawingHtml.Of(drawing, drawings) : null);
        var body = markdown.Render(Localise(parts.Body), sources.Keys.ToHashSet());

        List<ContentProblem> problems = [.. markdown.Problems];
        if (file.NextReview <= file.Reviewed)
            problems.Add(new ContentProblem(name, 0, "nextReview must be after reviewed."));
        foreach (var id in body.CitedIds.Except(file.Sources))
            problems.Add(new ContentProblem(name, 0, $"{id} is cited but not listed under sources."));
        foreach (var id in file.Sources.Except(body.CitedIds))
            problems.Add(new ContentProblem(name, 0, $"{id} is listed under sources but not cited."));
        if (problems.Count > 0)
            throw new ContentException(problems);

        return new Article(
            Path.GetFileNameWithoutExtension(path), file.Title, file.Summary, file.MainPoint, file.Order,
            new ReviewStatus(file.Reviewed, file.NextReview, file.ReviewedBy),
            body.Html, body.Headings, [.. body.CitedIds.Select(id => sources[id])],
            [.. file.Changes.Select(static change => new ArticleChange(change.Date, change.Note))], file.Aliases,
            ReadingGrade.Of(file.MainPoint + "\n" + body.PlainText));
    }

    /// <summary>Puts the operator's numbers in: a link in the text, plain in a heading.</summary>
    private string Localise(string body)
    {
        var region = emergencyCard.Region;
        var lines = body.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var isHeading = lines[index].StartsWith(":::", StringComparison.Ordinal) || lines[index].StartsWith('#');
            lines[index] = lines[index]
                .Replace("{{emergency-number}}", isHeading ? region.EmergencyNumber : $"[{region.EmergencyNumber}](tel:{region.EmergencyNumber})", StringComparison.Ordinal)
                .Replace("{{urgent-advice}}", region.UrgentAdvice, StringComparison.Ordinal);
        }

        return string.Join('\n', lines);
    }

    private bool PageExists(string page, HashSet<string> slugs) =>
        SitePaths.Fixed.Contains(page)
        || (page.StartsWith(SitePaths.Articles, StringComparison.Ordinal) && slugs.Contains(page[SitePaths.Articles.Length..]))
        || (page.StartsWith(SitePaths.Exercises, StringComparison.Ordinal) && exercises.Find(page[SitePaths.Exercises.Length..]) is not null);

    /// <summary>The same card that the shared partial shows, for the middle of a text that is rendered once.</summary>
    private string EmergencyCardHtml()
    {
        var html = new StringBuilder();
        var number = WebUtility.HtmlEncode(emergencyCard.Region.EmergencyNumber);
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"si-care-card si-care-card--emergency\"><h2 class=\"si-care-card__heading\"><span class=\"si-u-hidden\">Emergency: </span>Call {number} now if you have</h2><div class=\"si-care-card__body\"><ul>");
        foreach (var sign in emergencyCard.Signs)
            html.Append(CultureInfo.InvariantCulture, $"<li>{WebUtility.HtmlEncode(sign.Text)}</li>");
        html.Append(CultureInfo.InvariantCulture, $"</ul><p><a class=\"si-button si-button--emergency\" href=\"tel:{number}\">Call {number}</a></p></div></section>");
        return html.ToString();
    }
}
