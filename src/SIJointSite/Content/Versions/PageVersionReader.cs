using System.Security.Cryptography;
using System.Text;
using SIJointSite.Addresses;
using SIJointSite.Content.Articles;
using SIJointSite.Content.Drawings;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Files;
using SIJointSite.Content.Pictures;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Articles;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Content.Versions;

/// <summary>
/// Works out the version of each page from what it is made of: its own file, the shared files whose words it shows, and of lists such as
/// the sources only what it cites. Line ends do not count, so that a copy made on Windows has the same versions.
/// </summary>
internal sealed class PageVersionReader(
    ContentFiles files, ArticleSet articles, ExerciseSet exercises, DrawingSet drawings, ExercisePictureSet pictures)
{
    private const int Digits = 8;

    private readonly Dictionary<string, string> hashes = [];

    /// <param name="triage">The symptom check, whose date is that of the signs.</param>
    public PageVersions Read(TriageDefinition triage)
    {
        var versions = new Dictionary<string, PageVersion>();
        foreach (var article in articles.All)
            versions.Add(SitePaths.Articles + article.Slug, new(IdOf(PiecesOf(article)), article.LastChanged));
        foreach (var exercise in exercises.All)
            versions.Add(SitePaths.Exercises + exercise.Slug, new(IdOf(PiecesOf(exercise)), exercise.Changed));
        versions.Add(SitePaths.Plan, new(IdOf(exercises.All.SelectMany(PiecesOf)), exercises.All.Max(static one => one.Changed)));
        versions.Add(SitePaths.RedFlags, new(IdOf(
            [
                Hash("triage/questionnaire.yaml"), Hash("triage/rules.yaml"), Hash(SafetyNetReader.Path), Hash("triage/regions.yaml"),
                Hash("triage/texts.yaml"),
            ]),
            triage.Questionnaire.Date));
        return new PageVersions(versions);
    }

    private IEnumerable<string> PiecesOf(Article article) =>
    [
        Hash($"articles/{article.Slug}.md"),
        Hash("articles/texts.yaml"),
        // The body has the words of signs filled in; so a sign changes only the articles that show it.
        .. PiecesOf(article.Body.Parts),
        .. article.Sources.Select(Shown),
        .. article.Words.Select(static entry => $"{entry.Word}|{entry.Plain}|{entry.Meaning}"),
    ];

    /// <remarks>What is written together counts as one piece, however it is cut: the versions are in the notes of patients.</remarks>
    private IEnumerable<string> PiecesOf(IReadOnlyList<ArticlePart> parts)
    {
        var written = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is ArticlePart.Written words)
            {
                written.Append(words.Alone);
                continue;
            }

            if (written.Length > 0)
                yield return written.ToString();
            written.Clear();
            foreach (var piece in PiecesOf(part))
                yield return piece;
        }

        if (written.Length > 0)
            yield return written.ToString();
    }

    private IEnumerable<string> PiecesOf(ArticlePart part) => part switch
    {
        ArticlePart.Drawing drawing => PiecesOf(drawings.Find(drawing.Name)!),
        ArticlePart.Pictures drawn => drawn.Names.Select(name => pictures.Find(name)!)
            .Select(static one => $"{one.Title}|{one.Text}|{one.Alt}"),
        ArticlePart.Model => [Hash("models/cavitation.yaml")],
        ArticlePart.EmergencySigns => [Hash(SafetyNetReader.Path)],
        _ => [],
    };

    private static IEnumerable<string> PiecesOf(Core.Drawings.Drawing drawing) =>
    [
        drawing.Title, drawing.Caption, drawing.Words, drawing.Svg,
        .. drawing.Legend.Select(static part => $"{part.Name}|{part.Term}|{part.Text}"), .. drawing.Sources,
    ];

    private IEnumerable<string> PiecesOf(Exercise exercise) =>
    [
        Hash($"exercises/{exercise.Slug}.md"), Hash("exercises/texts.yaml"), Hash("exercises/choices.yaml"),
        .. articles.SourcesOf(exercise.Facts).Select(Shown),
    ];

    private static string Shown(Source source) =>
        FormattableString.Invariant($"{source.Kind}|{source.Authors}|{source.Year}|{source.Title}|{source.Container}|{source.Link}|")
        + $"{source.About}|{source.Found}";

    private string Hash(string path)
    {
        var name = files.InLanguage(path);
        return hashes.TryGetValue(name, out var known) ? known : hashes[name] = HashOf(files.Read(name));
    }

    private static string IdOf(IEnumerable<string> pieces) => HashOf(string.Join('\0', pieces))[..Digits];

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))));
}
