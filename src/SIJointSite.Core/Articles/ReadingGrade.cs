namespace SIJointSite.Core.Articles;

/// <summary>How hard an English text is to read, by the Flesch-Kincaid grade level (Kincaid and others, 1975).</summary>
/// <param name="Words">Words counted.</param>
/// <param name="Sentences">Sentences counted.</param>
/// <param name="Syllables">Syllables counted, by rule, not by dictionary.</param>
/// <param name="LongestSentence">Words of the longest sentence.</param>
public sealed record ReadingGrade(int Words, int Sentences, int Syllables, int LongestSentence)
{
    /// <summary>School grade: 0.39 words a sentence + 11.8 syllables a word - 15.59; 0 for an empty text.</summary>
    public double Grade => Words == 0 ? 0 : 0.39 * Words / Sentences + 11.8 * Syllables / Words - 15.59;

    /// <summary>Counts a text. A line end without a stop ends a sentence too, as list items and headings do.</summary>
    public static ReadingGrade Of(string text)
    {
        int words = 0, sentences = 0, syllables = 0, longest = 0;
        foreach (var sentence in SplitSentences(text))
        {
            var inSentence = 0;
            foreach (var word in sentence.Split([' ', '\t', '–', '/', '-'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (!word.Any(char.IsLetterOrDigit))
                    continue;
                inSentence++;
                syllables += SyllablesOf(word);
            }

            if (inSentence == 0)
                continue;
            words += inSentence;
            sentences++;
            longest = Math.Max(longest, inSentence);
        }

        return new ReadingGrade(words, sentences, syllables, longest);
    }

    /// <summary>Syllables of one word: groups of vowels, less a silent e. A number counts as one.</summary>
    public static int SyllablesOf(string word)
    {
        var letters = new string([.. word.ToLowerInvariant().Where(char.IsAsciiLetter)]);
        if (letters.Length <= 3)
            return 1;
        var count = 0;
        for (var index = 0; index < letters.Length; index++)
        {
            var isVowel = IsVowel(letters[index]);
            var followsVowel = index > 0 && IsVowel(letters[index - 1]);
            // "i" before another vowel is spoken by itself ("period"), but not in "motion", "special" or "region".
            var isSplit = index > 1 && letters[index - 1] == 'i' && letters[index] is 'a' or 'o' or 'u' && letters[index - 2] is not ('t' or 's' or 'c' or 'g');
            if (isVowel && (!followsVowel || isSplit))
                count++;
        }

        // "made", "moves" and "moved" end in an e that is not spoken; "table", "pages" and "started" do.
        var silent = (letters.EndsWith('e') && !letters.EndsWith("le", StringComparison.Ordinal))
            || (letters.EndsWith("es", StringComparison.Ordinal) && !EndsInAny(letters, "ses", "zes", "xes", "ges", "ces", "shes", "ches", "les"))
            || (letters.EndsWith("ed", StringComparison.Ordinal) && !EndsInAny(letters, "ted", "ded"));
        if (silent && !IsVowel(letters[^(letters.EndsWith('e') ? 2 : 3)]))
            count--;
        return Math.Max(1, count);
    }

    private static bool IsVowel(char letter) => "aeiouy".Contains(letter, StringComparison.Ordinal);

    private static bool EndsInAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> SplitSentences(string text)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var ends = text[index] is '\n' or '?' or '!' or ':'
                || (text[index] == '.' && (index + 1 == text.Length || !char.IsAsciiDigit(text[index + 1])));
            if (!ends)
                continue;
            yield return text[start..index];
            start = index + 1;
        }

        yield return text[start..];
    }
}
