namespace SIJointSite.Core.Search;

/// <summary>One way to name an emergency sign in a search. All its parts must be there, in any order.</summary>
public sealed class EmergencyPhrase
{
    private const int LongWord = 6;

    private readonly string[][][] parts;

    /// <param name="parts">
    /// Each part holds alternatives, parted by an upright bar. An alternative is one word or several in a row; a star at its
    /// end stands for any ending: "numb*|pins and needles".
    /// </param>
    public EmergencyPhrase(IEnumerable<string> parts) => this.parts =
        [.. parts.Select(static part =>
            part.Split('|').Select(static alternative => alternative.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray())];

    /// <summary>Whether a search, as plain words, names the sign.</summary>
    public bool IsIn(string[] words) => parts.All(part => part.Any(alternative => StandsIn(words, alternative)));

    private static bool StandsIn(string[] words, string[] alternative)
    {
        for (var start = 0; start + alternative.Length <= words.Length; start++)
        {
            if (alternative.Select((wanted, place) => Fits(words[start + place], wanted)).All(static fits => fits))
                return true;
        }

        return false;
    }

    /// <summary>A long word may be mistyped in one place: the card too often is better than once too seldom.</summary>
    private static bool Fits(string word, string wanted)
    {
        var whole = wanted.TrimEnd('*');
        return (wanted.EndsWith('*') ? word.StartsWith(whole, StringComparison.Ordinal) : word == whole)
            || (whole.Length >= LongWord && Spelling.Distance(word, whole, 1) <= 1);
    }
}
