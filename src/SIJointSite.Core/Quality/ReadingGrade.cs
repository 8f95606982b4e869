namespace SIJointSite.Core.Quality;

/// <summary>How hard an English text is to read, by the Flesch-Kincaid grade level (Kincaid and others, 1975).</summary>
/// <param name="Words">Words counted.</param>
/// <param name="Sentences">Sentences counted.</param>
/// <param name="Syllables">Syllables counted, by rule, not by dictionary: right for nearly all words, one off for some.</param>
/// <param name="LongestSentence">Words of the longest sentence.</param>
public sealed record ReadingGrade(int Words, int Sentences, int Syllables, int LongestSentence)
{
    /// <summary>School grade: 0.39 words a sentence + 11.8 syllables a word - 15.59; 0 for an empty text.</summary>
    public double Grade => Words == 0 ? 0 : 0.39 * Words / Sentences + 11.8 * Syllables / Words - 15.59;

    /// <summary>Counts a text. A line end without a stop ends a sentence too, as list items and headings do.</summary>
    public static ReadingGrade Of(string text)
    {
        int words = 0, sentences = 0, syllables = 0, longest = 0;
        foreach (var sentence in SentencesOf(text))
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

    /// <summary>Syllables of one word, as <see cref="Syllables"/> counts them. A number counts as one.</summary>
    public static int SyllablesOf(string word) => Quality.Syllables.Of(word);

    /// <summary>The sentences that are counted, as they stand, without their stop; some may be empty.</summary>
    public static IEnumerable<string> SentencesOf(string text)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not ('\n' or '?' or '!' or ':') && !(text[index] == '.' && IsFullStop(text, start, index)))
                continue;
            yield return text[start..index];
            start = index + 1;
        }

        yield return text[start..];
    }

    /// <summary>A stop inside "0.7" or "e.g.", before a small letter, or after a title such as "Dr" ends no sentence.</summary>
    private static bool IsFullStop(string text, int start, int at)
    {
        if (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
            return false;
        var next = at + 1;
        while (next < text.Length && text[next] != '\n' && !char.IsLetterOrDigit(text[next]))
            next++;
        var isFollowedBySmall = next < text.Length && char.IsLower(text[next]);
        var before = text.AsSpan(start, at - start);
        return !isFollowedBySmall && before[(before.LastIndexOf(' ') + 1)..] is not ("Dr" or "Mr" or "Mrs" or "Ms" or "Prof" or "St");
    }
}
