using System.Collections.Frozen;
using SIJointSite.Content.Files;
using SIJointSite.Core.Quality;

namespace SIJointSite.Content.Quality;

/// <summary>
/// Reads our own PEMAT-P scores: of an article from <c>articles/SLUG.scores.yaml</c> beside it, of the leaflets from <c>pemat.yaml</c>,
/// which also holds what is asked.
/// </summary>
internal static class QualityReader
{
    /// <summary>Ending of a file of scores.</summary>
    public const string Ending = ".scores.yaml";

    /// <exception cref="ContentException">A score is wrong; all problems are listed.</exception>
    public static QualityFigures Read(ContentFiles files, PageTexts pages)
    {
        var yaml = files.ReadYaml(files.InLanguage("pemat.yaml"));
        var file = yaml.To<QualityFile>();
        List<ContentProblem> problems = [];
        foreach (var (place, item) in file.Items.Index().Where(pair => file.Items.Take(pair.Index).Any(other => other.Id == pair.Item.Id)))
            problems.Add(yaml.Problem($"item {item.Id} comes twice.", "items", place));
        Dictionary<string, PematScores> scores = [];
        foreach (var name in files.In(files.InLanguage("articles"), Ending))
        {
            var article = name[..^Ending.Length] + ".md";
            if (!files.In(files.InLanguage("articles"), ".md").Contains(article))
                problems.Add(new ContentProblem(name, 0, $"there is no article {article} that it could belong to."));
            try
            {
                var own = files.ReadYaml(name);
                scores[Path.GetFileName(name)[..^Ending.Length]] = ScoresOf(own, own.To<List<ScoreFile>>(), file.Items, [], problems);
            }
            catch (ContentException exception)
            {
                problems.AddRange(exception.Problems);
            }
        }

        var leaflets = file.Leaflets is { } list ? ScoresOf(yaml, list, file.Items, ["leaflets"], problems) : null;
        var questions = file.Questions is { } asked ? ScoresOf(yaml, asked, file.Items, ["questions"], problems) : null;
        return problems.Count == 0
            ? new QualityFigures(scores.ToFrozenDictionary(), leaflets, questions, pages.Leaflets, pages.SymptomCheck)
            : throw new ContentException(problems);
    }

    private static PematScores ScoresOf(
        YamlFile yaml, List<ScoreFile> list, List<PematItem> items, object[] path, List<ContentProblem> problems)
    {
        var missing = items.Select(static item => item.Id).Except(list.Select(static score => score.Item)).ToArray();
        if (missing.Length > 0)
            problems.Add(yaml.Problem($"the scores leave out item {string.Join(", ", missing)}.", path));
        List<PematScore> scores = [];
        foreach (var (place, score) in list.Index())
        {
            object[] here = [.. path, place];
            if (list.Take(place).Any(other => other.Item == score.Item))
                problems.Add(yaml.Problem($"the scores hold item {score.Item} twice.", here));
            if (score.Score is not ("0" or "1" or "na"))
                problems.Add(yaml.Problem($"the score \"{score.Score}\" is none of 0, 1 and na.", here));
            if (items.Find(item => item.Id == score.Item) is { } asked)
                scores.Add(new PematScore(asked, score.Score switch { "1" => true, "0" => false, _ => null }, score.Reason));
            else
                problems.Add(yaml.Problem($"{score.Item} is none of the items of pemat.yaml.", here));
        }

        return new PematScores(scores);
    }
}
