using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;
using SIJointSite.Core.Articles;
using SIJointSite.Core.Safety;
using SIJointSite.Features.Safety;

namespace SIJointSite.Features.Search;

/// <summary>Words with those found between two control characters, as the index gives them back.</summary>
internal static class MarkedText
{
    public const char Start = '\u0002';
    public const char End = '\u0003';

    /// <summary>Stand for the words of the reader's region: one letter each, which nobody types, so that none is cut in two.</summary>
    private const string Number = "\uE000", Advice = "\uE001";

    private const int SnippetWords = 30;
    private const int WordsBeforeFirst = 4;

    /// <summary>Letters that tell two found words apart; their endings do not.</summary>
    private const int StemLetters = 5;

    /// <returns>Words of an article as the index holds them: in no region's words.</returns>
    public static string WithRegionMarks(string words) => words
        .Replace(ArticlePart.Text.NumberMark, Number, StringComparison.Ordinal)
        .Replace(ArticlePart.Text.AdviceMark, Advice, StringComparison.Ordinal);

    /// <returns>A stretch in the words of a region.</returns>
    public static HtmlString SpokenIn(HtmlString snippet, Region region) => new(snippet.Value!
        .Replace(Number, RegionHtml.Linked(region.EmergencyNumber, region).ToString(), StringComparison.Ordinal)
        .Replace(Advice, RegionHtml.Marked("advice", region.UrgentAdvice).ToString(), StringComparison.Ordinal));

    /// <summary>The stretch with the most different words found, encoded, each of them in an element of its own.</summary>
    public static HtmlString SnippetOf(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var stems = FoundStemsOf(words);
        var first = BestStart(stems);
        var last = Math.Min(words.Length, first + SnippetWords);
        var html = new StringBuilder(first > 0 ? "… " : "");
        for (var place = first; place < last; place++)
        {
            var word = words[place].Replace(Start.ToString(), "", StringComparison.Ordinal)
                .Replace(End.ToString(), "", StringComparison.Ordinal);
            html.Append(place > first ? " " : "").Append(stems[place].Length > 0 ? Marked(word) : WebUtility.HtmlEncode(word));
        }

        return new HtmlString(html.Append(last < words.Length ? " …" : "").ToString());
    }

    /// <summary>Without the quotes and stops around it.</summary>
    private static string Marked(string word)
    {
        var (start, end) = (Array.FindIndex(word.ToCharArray(), char.IsLetterOrDigit),
            Array.FindLastIndex(word.ToCharArray(), char.IsLetterOrDigit) + 1);
        return $"{WebUtility.HtmlEncode(word[..start])}<mark>{WebUtility.HtmlEncode(word[start..end])}</mark>"
            + WebUtility.HtmlEncode(word[end..]);
    }

    /// <returns>For each word its stem if it is found, else nothing.</returns>
    private static string[] FoundStemsOf(string[] words)
    {
        var stems = new string[words.Length];
        var isInside = false;
        for (var place = 0; place < words.Length; place++)
        {
            var (start, end) = (words[place].LastIndexOf(Start), words[place].LastIndexOf(End));
            stems[place] = isInside || start >= 0 ? StemOf(words[place]) : "";
            isInside = start > end || (isInside && end < 0);
        }

        return stems;
    }

    private static int BestStart(string[] stems)
    {
        var (best, bestCount) = (0, 0);
        for (var place = 0; place < stems.Length; place++)
        {
            if (stems[place].Length == 0)
                continue;
            var start = Math.Max(0, place - WordsBeforeFirst);
            var count = stems.AsSpan(start, Math.Min(SnippetWords, stems.Length - start)).ToArray().Where(static stem => stem.Length > 0)
                .Distinct().Count();
            if (count > bestCount)
                (best, bestCount) = (start, count);
        }

        return best;
    }

    private static string StemOf(string word)
    {
        var letters = string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return letters[..Math.Min(StemLetters, letters.Length)];
    }
}
