using System.Text.RegularExpressions;
using SIJointSite.Settings;

namespace SIJointSite.Tests.Articles;

/// <summary>
/// Two pages never say one sign differently: a care card takes its words from the list of signs, and never writes them out.
/// </summary>
public sealed partial class OneWordingTests
{
    private static readonly string Language = Path.Combine(Checkout.FindTop()!, "content", "en");

    [Fact]
    public void CareCards_OfEveryArticle_RepeatNoSignByHand()
    {
        var signs = Words().Matches(File.ReadAllText(Path.Combine(Language, "signs.yaml"))).Select(static words => words.Groups[1].Value)
            .ToArray();

        var repeated =
            from file in Directory.GetFiles(Path.Combine(Language, "articles"), "*.md")
            from line in LinesOfCards(file)
            from sign in signs
            where line.Text.Contains(sign, StringComparison.OrdinalIgnoreCase)
            select $"{Path.GetFileName(file)}:{line.Number}: {line.Text.Trim()}";

        Assert.True(signs.Length > 20);
        Assert.Empty(repeated);
    }

    /// <summary>Source: docs/evidence/red-flags-2.md PG01.</summary>
    [Theory]
    [InlineData("triage/questionnaire.yaml", "text|hint")]
    [InlineData("triage/questionnaire.yaml", "say")]
    [InlineData("triage/safety-net.yaml", "words")]
    [InlineData("signs.yaml", "words")]
    public void SignsOfEarlyLabour_WhereverTheyAreSaid_AreAllSaid(string file, string fields)
    {
        var entries = Entries().Split(File.ReadAllText(Path.Combine(Language, file)))
            .Where(static entry => entry.Contains("\"E11b\"", StringComparison.Ordinal));

        var said = string.Join(
            ' ', Regex.Matches(Assert.Single(entries), $"\\b(?:{fields}): \"([^\"]+)\"").Select(static field => field.Value));

        Assert.All(
            ["will not ease", "comes in waves", "tightenings", "low-down pressure", "“show”", "fluid"],
            sign => Assert.Contains(sign, said, StringComparison.Ordinal));
    }

    private static IEnumerable<(int Number, string Text)> LinesOfCards(string file)
    {
        var isCard = false;
        foreach (var (place, line) in File.ReadLines(file).Index())
        {
            if (line.StartsWith(":::", StringComparison.Ordinal))
                isCard = line.TrimStart(':').TrimStart().StartsWith("care-", StringComparison.Ordinal);
            else if (isCard)
                yield return (place + 1, line);
        }
    }

    [GeneratedRegex("^ *- (?=linkId|name|\\{)", RegexOptions.Multiline)]
    private static partial Regex Entries();

    [GeneratedRegex("words: \"([^\"]+)\"")]
    private static partial Regex Words();
}
