using System.Collections.Frozen;
using SIJointSite.Content.Files;
using SIJointSite.Core.Quality;

namespace SIJointSite.Content.Quality;

/// <summary>Our own PEMAT-P scores of the articles and of the exercise leaflets, from <c>content/en/article-quality.yaml</c>.</summary>
public sealed class QualityLibrary(ContentFolder folder) : ILiveLibrary
{
    private FrozenDictionary<string, PematScores> bySlug = FrozenDictionary<string, PematScores>.Empty;

    /// <summary>The scores that hold for every leaflet, or null when they are not scored yet.</summary>
    public PematScores? Leaflets { get; private set; }

    private string FilePath => folder.InLanguage("article-quality.yaml");

    /// <returns>The scores of an article, or null when it is not scored yet.</returns>
    public PematScores? Find(string slug) => Volatile.Read(ref bySlug).GetValueOrDefault(slug);

    /// <remarks>Articles too: scores may be of one that is gone.</remarks>
    public bool Reads(string name) => name == folder.NameOf(FilePath) || name.StartsWith($"content/{folder.Language}/articles/", StringComparison.Ordinal);

    public void Load()
    {
        var file = YamlContent.ReadFile<QualityFile>(folder, FilePath);
        var text = File.ReadAllText(FilePath);
        List<ContentProblem> problems = [];
        var items = ItemsOf(file, YamlKeys.LinesOfItems(text, "items"), problems);
        var slugs = folder.NamesIn("articles");
        Dictionary<string, PematScores> scores = [];
        foreach (var (slug, list) in file.Scores)
        {
            var lines = YamlKeys.LinesOfItems(text, "scores", slug);
            if (!slugs.Contains(slug))
                problems.Add(Problem(lines.Count > 0 ? lines[0] : 0, $"{slug} is no article."));
            scores[slug] = ScoresOf(slug, list, lines, items, problems);
        }

        var leaflets = file.Leaflets is { } leafletScores ? ScoresOf("the leaflets", leafletScores, YamlKeys.LinesOfItems(text, "leaflets"), items, problems) : null;
        if (problems.Count > 0)
            throw new ContentException(problems);
        Leaflets = leaflets;
        Volatile.Write(ref bySlug, scores.ToFrozenDictionary());
    }

    private PematScores ScoresOf(string name, List<ScoreFile> list, IReadOnlyList<int> lines, Dictionary<string, PematItem> items, List<ContentProblem> problems)
    {
        var missing = items.Keys.Except(list.Select(static score => score.Item)).ToArray();
        if (missing.Length > 0)
            problems.Add(Problem(lines.Count > 0 ? lines[0] : 0, $"the scores of {name} leave out item {string.Join(", ", missing)}."));
        foreach (var twice in list.Zip(lines).GroupBy(static pair => pair.First.Item).Where(static same => same.Count() > 1))
            problems.Add(Problem(twice.Last().Second, $"the scores of {name} hold item {twice.Key} twice."));
        return new PematScores([.. list.Zip(lines).Select(pair => ScoreOf(pair.First, pair.Second, items, problems)).OfType<PematScore>()]);
    }

    private Dictionary<string, PematItem> ItemsOf(QualityFile file, IReadOnlyList<int> lines, List<ContentProblem> problems)
    {
        Dictionary<string, PematItem> items = [];
        foreach (var (item, line) in file.Items.Zip(lines))
        {
            if (!Enum.TryParse<PematDomain>(item.Domain, ignoreCase: true, out var domain) || item.Domain.Any(char.IsDigit))
                problems.Add(Problem(line, $"item {item.Id}: domain \"{item.Domain}\" is neither understandability nor actionability."));
            if (!items.TryAdd(item.Id, new PematItem(item.Id, domain, item.Asks)))
                problems.Add(Problem(line, $"item {item.Id} comes twice."));
        }

        return items;
    }

    private PematScore? ScoreOf(ScoreFile score, int line, Dictionary<string, PematItem> items, List<ContentProblem> problems)
    {
        if (!items.TryGetValue(score.Item, out var item))
            problems.Add(Problem(line, $"{score.Item} is none of the items."));
        if (score.Score is not ("0" or "1" or "na"))
            problems.Add(Problem(line, $"the score \"{score.Score}\" is none of 0, 1 and na."));
        if (string.IsNullOrWhiteSpace(score.Reason))
            problems.Add(Problem(line, "a score needs a reason."));
        return item is null ? null : new PematScore(item, score.Score switch { "1" => true, "0" => false, _ => null }, score.Reason);
    }

    private ContentProblem Problem(int line, string reason) => new(folder.NameOf(FilePath), line, reason);
}
