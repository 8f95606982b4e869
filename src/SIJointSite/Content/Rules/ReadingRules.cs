using SIJointSite.Content.Files;
using SIJointSite.Core.Quality;

namespace SIJointSite.Content.Rules;

/// <summary>How easy every text must be to read.</summary>
internal static class ReadingRules
{
    /// <summary>Flesch-Kincaid grade to aim for.</summary>
    public const int AimedGrade = 6;

    /// <summary>Flesch-Kincaid grade that no text may exceed.</summary>
    public const int HighestGrade = 8;

    /// <summary>Words that a sentence may have.</summary>
    public const int LongestSentence = 30;

    /// <summary>What is wrong in one text, each at the line where the sentence stands.</summary>
    /// <param name="yaml">The file that holds the text.</param>
    /// <param name="name">What the text is, for messages.</param>
    /// <param name="text">Its words, a line for each paragraph, heading and list item.</param>
    public static IEnumerable<ContentProblem> Problems(YamlFile yaml, string name, string text)
    {
        (string Text, ReadingGrade Grade)[] sentences =
            [.. ReadingGrade.SentencesOf(text).Select(static sentence => (sentence, ReadingGrade.Of(sentence)))];
        if (ReadingGrade.Of(text).Grade is > HighestGrade and var grade)
        {
            var hardest = sentences.MaxBy(static sentence => sentence.Grade.Grade).Text;
            yield return At(hardest, FormattableString.Invariant(
                $"{name} reads at grade {grade:0.0}; write shorter words and sentences, {HighestGrade} or less. Hardest: \"{hardest}\""));
        }

        foreach (var (sentence, own) in sentences.Where(static sentence => sentence.Grade.LongestSentence > LongestSentence))
            yield return At(sentence, $"a sentence has {own.LongestSentence} words; write {LongestSentence} or fewer: \"{sentence}\"");

        ContentProblem At(string sentence, string reason) => new(yaml.Name, yaml.LineOfText(sentence), reason);
    }
}
