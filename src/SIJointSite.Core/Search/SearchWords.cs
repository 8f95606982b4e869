using System.Text;

namespace SIJointSite.Core.Search;

/// <summary>Cuts what a visitor typed, and what pages say, into plain words in the same way.</summary>
public static class SearchWords
{
    /// <summary>More words than this say nothing more; the rest is left out.</summary>
    private const int Most = 24;

    /// <summary>Words that are in every text and tell no page from another.</summary>
    private static readonly HashSet<string> Common =
    [
        .. ("a about after all am an and any are as at be been but by can could did do does doing for from get gets getting had "
            + "has have he her his how i if im in into is it its ive just like")
            .Split(' '),
        .. ("make makes me more much my no not of on or our out really she should so some than that thats the their them then there "
            + "they this to too up us very was we were what whats when where which who why will with would you your")
            .Split(' '),
    ];

    /// <summary>Whether the word is in every text and tells no page from another.</summary>
    public static bool IsCommon(string word) => Common.Contains(word);

    /// <summary>
    /// Small letters and digits only, read through <see cref="TypedText"/>; an apostrophe goes, as in "cant". Of a letter that somebody
    /// leans on, as in "weee", two stay; digits all stay.
    /// </summary>
    public static string[] Of(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var letter in TypedText.Plain(text))
        {
            var isThird = char.IsLetter(letter) && words.Length > 1 && words[^1] == letter && words[^2] == letter;
            if (letter is not TypedText.Apostrophe && !isThird)
                words.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
        }

        return words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>As <see cref="Of"/>, for what a visitor typed: no longer than makes sense.</summary>
    public static string[] OfQuery(string query) => [.. Of(query).Take(Most)];

    /// <summary>Whether these words stand in a row somewhere in others.</summary>
    public static bool Holds(ReadOnlySpan<string> words, ReadOnlySpan<string> row)
    {
        for (var start = 0; start + row.Length <= words.Length; start++)
        {
            if (words.Slice(start, row.Length).SequenceEqual(row))
                return true;
        }

        return false;
    }
}
