namespace SIJointSite.Core.Articles;

/// <summary>A doctors' word that articles use, and what it means.</summary>
public sealed record GlossaryEntry
{
    /// <summary>The word itself.</summary>
    public required string Word { get; init; }

    /// <summary>The plain word that articles put first.</summary>
    public required string Plain { get; init; }

    /// <summary>Other forms of the word, such as its plural or a short form.</summary>
    public required IReadOnlyList<string> Also { get; init; }

    /// <summary>One or two plain sentences.</summary>
    public required string Meaning { get; init; }

    /// <summary>Id of the entry on a page, such as "word-cauda-equina-syndrome".</summary>
    public string Id => "word-" + string.Join('-', Plainly(Word).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <returns>The entries that a text uses in any of their forms, as whole words, in small or capital letters; in their order.</returns>
    /// <param name="text">The text.</param>
    /// <param name="entries">All entries.</param>
    public static IReadOnlyList<GlossaryEntry> UsedIn(string text, IEnumerable<GlossaryEntry> entries)
    {
        // A long text is looked through for a form only if it has the form's first word at all.
        var words = new HashSet<string>(WordsOf(text), StringComparer.OrdinalIgnoreCase);
        return [.. entries.Where(entry =>
            entry.Also.Prepend(entry.Word).Any(form => words.Contains(WordsOf(form).First()) && Holds(text, form)))];
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && IsOfWord(text[at]))
                at++;
            if (at > start)
                yield return text[start..at];
        }
    }

    private static string Plainly(string word) =>
        new([.. word.ToLowerInvariant().Select(static letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]);

    private static bool Holds(string text, string form)
    {
        for (var at = text.IndexOf(form, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(
            form, at + 1, StringComparison.OrdinalIgnoreCase))
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
