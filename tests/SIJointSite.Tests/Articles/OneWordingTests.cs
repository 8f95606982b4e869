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

    [GeneratedRegex("words: \"([^\"]+)\"")]
    private static partial Regex Words();
}
