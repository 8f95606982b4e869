namespace SIJointSite.Core.Search;

/// <summary>One way to name a sign in a search. All its parts must be there, in any order.</summary>
public sealed class SignPhrase
{
    private const int LongWord = 6;

    private readonly string[][][] wanted;
    private readonly string[][][] forbidden;
    private readonly string[][][] whole;

    /// <param name="parts">
    /// Each part holds alternatives, parted by an upright bar. An alternative is one word or several in a row; a star at its
    /// end stands for any ending: "numb*|pins and needles". A part that begins with an exclamation mark must not be there; one
    /// that begins with an equals sign must be all that is asked, but for the words that stand in every text.
    /// </param>
    public SignPhrase(IEnumerable<string> parts)
    {
        var all = parts.ToLookup(static part => part[0] is '!' or '=' ? part[0] : ' ', RowsOf);
        wanted = [.. all[' ']];
        forbidden = [.. all['!']];
        whole = [.. all['=']];
    }

    /// <summary>Whether a search names the sign.</summary>
    /// <param name="words">The search as plain words.</param>
    /// <param name="isKnown">Whether a word is one of our texts, and so not mistyped.</param>
    public bool IsIn(string[] words, Func<string, bool> isKnown)
    {
        var own = whole.Length == 0 ? [] : Array.FindAll(words, static word => !SearchWords.IsCommon(word));
        return Array.TrueForAll(wanted, part => part.Any(alternative => StandsIn(words, alternative, isKnown)))
            && Array.TrueForAll(whole, part => part.Any(alternative => IsAllOf(words, alternative) || IsAllOf(own, alternative)))
            && !Array.Exists(forbidden, part => part.Any(alternative => StandsIn(words, alternative, isKnown)));
    }

    /// <summary>The alternatives of a part, without the spaces around them.</summary>
    /// <param name="part">See the constructor.</param>
    public static string[] AlternativesOf(string part) => part.TrimStart('!', '=').Split('|', StringSplitOptions.TrimEntries);

    private static string[][] RowsOf(string part) =>
        [.. AlternativesOf(part).Select(static row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static bool IsAllOf(string[] words, string[] alternative) =>
        words.Length == alternative.Length && StandsIn(words, alternative, static _ => true);

    private static bool StandsIn(string[] words, string[] alternative, Func<string, bool> isKnown)
    {
        for (var start = 0; start + alternative.Length <= words.Length; start++)
        {
            var fits = true;
            for (var place = 0; fits && place < alternative.Length; place++)
                fits = Fits(words[start + place], alternative[place], isKnown);
            if (fits)
                return true;
        }

        return false;
    }

    /// <summary>A long word may be mistyped in one place: the card too often is better than once too seldom.</summary>
    private static bool Fits(string word, string wanted, Func<string, bool> isKnown)
    {
        var whole = wanted.TrimEnd('*');
        var isBeginning = wanted.EndsWith('*');
        if (isBeginning ? word.StartsWith(whole, StringComparison.Ordinal) : word == whole)
            return true;
        if (whole.Length < LongWord || word.Length < LongWord - 1 || isKnown(word))
            return false;
        var compared = isBeginning && word.Length > whole.Length ? word[..whole.Length] : word;
        return Spelling.Distance(compared, whole, 1) <= 1;
    }
}
