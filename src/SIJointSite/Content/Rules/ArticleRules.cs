using SIJointSite.Content.Articles;
using SIJointSite.Content.Drawings;
using SIJointSite.Content.Files;
using SIJointSite.Content.Quality;
using SIJointSite.Core.Articles;
using SIJointSite.Core.Quality;

namespace SIJointSite.Content.Rules;

/// <summary>What an article, its scores and its drawings must be to be published; a site that runs does not ask for it.</summary>
internal static class ArticleRules
{
    /// <summary>Fewest and most words, by kind.</summary>
    private static readonly Dictionary<ArticleKind, (int Fewest, int Most)> Lengths = new()
    {
        [ArticleKind.Article] = (500, 1200),
        [ArticleKind.Question] = (150, 500),
    };

    /// <summary>A sentence of fewer words is short, and so many short ones in a row read like a telegram.</summary>
    private const int ShortSentence = 6;
    private const int ShortInRow = 3;

    private const int LowestPercent = 90;

    /// <summary>Boxes that every article has, each with what it is for.</summary>
    private static readonly (string Block, string Purpose)[] NeededBoxes =
        [("known", "what studies show"), ("unknown", "what they do not show yet"), ("in-short", "the article in a few lines")];

    /// <summary>Blocks that show a care card.</summary>
    private static readonly string[] CareCards = ["care-emergency", "care-urgent", "care-clinician", "emergency-signs"];

    /// <summary>Everything that must change before this content is published.</summary>
    public static IEnumerable<ContentProblem> Problems(
        ContentFiles files, IReadOnlyList<ArticleDraft> drafts, DrawingSet drawings, QualityFigures quality) =>
    [
        .. drafts.SelectMany(ProblemsOfText),
        .. drafts.Where(static draft => draft.Header?.Kind is not ArticleKind.Question)
            .SelectMany(draft => ProblemsOfScores(quality.Scores.GetValueOrDefault(draft.Slug), ScoresOf(draft), line: 1)),
        .. ProblemsOfDrawings(files.ReadYaml(files.InLanguage("drawings/drawings.yaml")), drawings),
        .. ProblemsOfSharedScores(files.ReadYaml(files.InLanguage("pemat.yaml")), quality),
    ];

    private static IEnumerable<ContentProblem> ProblemsOfText(ArticleDraft draft)
    {
        if (GradeProblem(draft.Grade) is { } tooHard)
            yield return new ContentProblem(draft.Name, 0, tooHard);
        if (draft is not { Header: { } header, Body: { } body })
            yield break;
        var (fewest, most) = Lengths[header.Kind];
        // The signs of a long card are as many as they are; all else must be short.
        var own = draft.Grade.Words - draft.SignWords;
        if (draft.Grade.Words < fewest || own > most)
        {
            yield return new ContentProblem(
                draft.Name, 0,
                $"the article has {draft.Grade.Words} words, {own} without those of signs; write {fewest} to {most}, with the main point.");
        }

        foreach (var sentence in TooLong(header.MainPoint))
            yield return new ContentProblem(draft.Name, draft.LineOf("mainPoint"), LengthProblem(sentence));
        foreach (var text in body.Texts)
        {
            foreach (var (sentence, place) in SentencesOf(text.Words).Where(static sentence => IsTooLong(sentence.Text)))
                yield return new ContentProblem(draft.Name, text.LineOf(place), LengthProblem(sentence));
            if (text.IsProse && FirstChoppy(text.Words) is { } choppy)
                yield return new ContentProblem(
                    draft.Name, text.LineOf(choppy.Place),
                    $"{ShortInRow} sentences in a row have fewer than {ShortSentence} words; join some: \"{choppy.Text.Trim()}\"");
        }

        var boxes = header.Kind is ArticleKind.Article ? NeededBoxes : [];
        foreach (var (block, purpose) in boxes.Where(needed => !body.Blocks.Contains(needed.Block)))
            yield return new ContentProblem(draft.Name, 0, $"a box is missing: write \"::: {block} \" and a heading, with {purpose}.");
        if (!CareCards.Any(body.Blocks.Contains))
            yield return new ContentProblem(draft.Name, 0, $"a care card is missing: write one of ::: {string.Join(", ::: ", CareCards)}.");
    }

    /// <returns>The first of the short sentences in a row; null when there are none.</returns>
    private static (string Text, int Place)? FirstChoppy(string words)
    {
        var sentences = SentencesOf(words).Where(static sentence => ReadingGrade.Of(sentence.Text).Words > 0).ToArray();
        var inRow = 0;
        foreach (var sentence in sentences)
        {
            inRow = ReadingGrade.Of(sentence.Text).Words < ShortSentence ? inRow + 1 : 0;
            if (inRow == ShortInRow)
                return sentence;
        }

        return null;
    }

    private static IEnumerable<ContentProblem> ProblemsOfDrawings(YamlFile yaml, DrawingSet drawings)
    {
        foreach (var (place, drawing) in drawings.All.Index())
        {
            string[] texts = [drawing.Caption, drawing.Words, .. drawing.Legend.Select(static part => part.Text)];
            if (GradeProblem(ReadingGrade.Of(string.Join('\n', texts))) is { } tooHard)
                yield return yaml.Problem($"{drawing.Name}: {tooHard}", "drawings", place);
            foreach (var sentence in TooLong(drawing.Caption))
                yield return yaml.Problem(LengthProblem(sentence), "drawings", place, "caption");
            foreach (var sentence in TooLong(drawing.Words))
                yield return yaml.Problem(LengthProblem(sentence), "drawings", place, "words");
            foreach (var (row, part) in drawing.Legend.Index())
            {
                foreach (var sentence in TooLong(part.Text))
                    yield return yaml.Problem(LengthProblem(sentence), "drawings", place, "legend", row, "text");
            }
        }
    }

    private static IEnumerable<ContentProblem> ProblemsOfSharedScores(YamlFile yaml, QualityFigures quality) =>
    [
        .. ProblemsOfScores(quality.LeafletScores, yaml.Name, yaml.LineOf("leaflets")),
        .. ProblemsOfScores(quality.QuestionScores, yaml.Name, yaml.LineOf("questions")),
    ];

    private static IEnumerable<ContentProblem> ProblemsOfScores(PematScores? scores, string file, int line)
    {
        if (scores is null)
        {
            yield return new ContentProblem(
                file, 0, "the scores are missing: score each item of pemat.yaml with 0, 1 or na, and a reason.");
            yield break;
        }

        foreach (var domain in Enum.GetValues<PematDomain>())
        {
            if (scores.PercentOf(domain) is not { } percent || percent >= LowestPercent)
                continue;
            var lost = scores.All.Where(score => score.Item.Domain == domain && score.Agrees is false)
                .Select(static score => score.Item.Id);
            yield return new ContentProblem(
                file,
                line,
                $"{domain.ToString().ToLowerInvariant()} is {percent:0}%; {LowestPercent}% is needed. "
                + $"Correct what items {string.Join(", ", lost)} ask for.");
        }
    }

    private static string ScoresOf(ArticleDraft draft) => draft.Name[..^".md".Length] + QualityReader.Ending;

    private static string? GradeProblem(ReadingGrade grade) => grade.Grade > ReadingRules.HighestGrade
        ? FormattableString.Invariant(
            $"this reads at grade {grade.Grade:0.0}; grade {ReadingRules.HighestGrade} is the highest. Write shorter sentences and words.")
        : null;

    private static string LengthProblem(string sentence) =>
        $"a sentence has {ReadingGrade.Of(sentence).LongestSentence} words; {ReadingRules.LongestSentence} is the most. "
        + $"Make two of it: \"{sentence.Trim()}\"";

    private static bool IsTooLong(string sentence) => ReadingGrade.Of(sentence).LongestSentence > ReadingRules.LongestSentence;

    private static IEnumerable<string> TooLong(string text) => ReadingGrade.SentencesOf(text).Where(IsTooLong);

    /// <summary>The sentences of a text, each with the place where its first word begins.</summary>
    private static IEnumerable<(string Text, int Place)> SentencesOf(string text)
    {
        var start = 0;
        foreach (var sentence in ReadingGrade.SentencesOf(text))
        {
            yield return (sentence, start + sentence.Length - sentence.TrimStart().Length);
            start += sentence.Length + 1;
        }
    }
}
