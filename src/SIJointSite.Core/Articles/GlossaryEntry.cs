namespace SIJointSite.Core.Articles;

/// <summary>A doctors' word that articles use, and what it means.</summary>
/// <param name="Word">The word itself.</param>
/// <param name="Plain">The plain word that articles put first.</param>
/// <param name="Also">Other forms of the word, such as its plural or a short form.</param>
/// <param name="Meaning">One or two plain sentences.</param>
public sealed record GlossaryEntry(string Word, string Plain, IReadOnlyList<string> Also, string Meaning)
{
    /// <summary>Id of the entry on a page, such as "word-cauda-equina-syndrome".</summary>
    public string Id { get; } = "word-" + string.Join('-', new string([.. Word.ToLowerInvariant().Select(static letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a text uses the word in any of its forms, as a whole word, in small or capital letters.</summary>
    public bool IsUsedIn(string text) => Also.Prepend(Word).Any(form => Holds(text, form));

    private static bool Holds(string text, string form)
    {
        for (var at = text.IndexOf(form, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + form.Length;
            if ((at == 0 || !IsOfWord(text[at - 1])) && (end == text.Length || !IsOfWord(text[end])))
                return true;
        }

        return false;
    }

    /// <remarks>A hyphen joins: "non-inflammatory" does not use "inflammatory".</remarks>
    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '-';
}
