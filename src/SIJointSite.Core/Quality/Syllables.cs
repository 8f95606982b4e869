using System.Text.RegularExpressions;

namespace SIJointSite.Core.Quality;

/// <summary>
/// Counts the syllables of English words by rule: groups of vowels, less an e that is not spoken, and vowels that stand side
/// by side but are spoken apart.
/// </summary>
internal static partial class Syllables
{
    private const int ShortestCounted = 4;

    /// <summary>Endings before which an e stays silent, as in "likely", "movement" and "something".</summary>
    private static readonly string[] EndingsAfterSilentE = ["ly", "ful", "less", "ness", "ment", "ments", "thing", "times", "where", "how"];

    public static int Of(string word)
    {
        var letters = new string([.. word.ToLowerInvariant().Where(char.IsAsciiLetter)]);
        if (letters.Length < ShortestCounted)
            return 1;
        foreach (var ending in EndingsAfterSilentE)
        {
            var stem = letters.Length - ending.Length;
            if ((stem >= ShortestCounted || letters.StartsWith("use", StringComparison.Ordinal)) && stem > 0 && letters[stem - 1] == 'e'
                && letters.EndsWith(ending, StringComparison.Ordinal))
                return Of(letters[..stem]) + Of(ending);
        }

        return Math.Max(1, CountGroups(letters) - (EndsInSilentE(letters) ? 1 : 0));
    }

    private static int CountGroups(string letters)
    {
        var count = 0;
        for (var index = 0; index < letters.Length; index++)
        {
            if (IsVowel(letters[index]) && (index == 0 || !IsVowel(letters[index - 1]) || IsSpokenApart(letters, index)))
                count++;
        }

        return count;
    }

    /// <summary>Whether the vowel at a place is spoken apart from the vowel before it.</summary>
    private static bool IsSpokenApart(string letters, int index)
    {
        var rest = letters.AsSpan(index);
        // "being", "doing"; "idea", "area", but not "sea"; "create", "react", "ideal".
        if (rest is "ing" or "ings")
            return true;
        if (letters[index - 1] == 'e' && letters[index] == 'a')
            return (rest is "a" or "as" && letters[..(index - 1)].Any(IsVowel)) || BeginningsOfSpokenEa().IsMatch(letters);
        if (letters[index - 1] != 'i' || index < 2)
            return false;
        var before = letters[index - 2];
        return letters[index] switch
        {
            // "diet", "client", "experience", but not "friend" or "patient"; "science" is its own rule.
            'e' => rest.StartsWith("et")
                || ((rest.StartsWith("enc") || rest.StartsWith("ent"))
                && (before is not ('t' or 'c') || letters.StartsWith("sci", StringComparison.Ordinal))),
            // "period" and "physio", but not "motion", "special", "region" or "million".
            'a' or 'o' or 'u' => !(
                before is 't' or 's' or 'c' or 'g'
                && (rest.StartsWith("on") || rest.StartsWith("ou") || rest.StartsWith("al") || rest.StartsWith("an")))
                && !(before is 'l' && rest.Length > 1 && rest[1] == 'n'),
            _ => false,
        };
    }

    /// <summary>"made", "moves" and "moved" end in an e that is not spoken; "table", "pages" and "started" do not.</summary>
    private static bool EndsInSilentE(string letters)
    {
        var place = letters.Length - (letters[^1] == 'e' ? 1 : 2);
        if (letters[place] != 'e' || IsVowel(letters[place - 1]))
            return false;
        return letters[^1] switch
        {
            'e' => !IsSyllabicL(letters, place),
            's' => !IsSyllabicL(letters, place) && !EndsInAny(letters, "ses", "zes", "xes", "ges", "ces", "shes", "ches"),
            'd' => !EndsInAny(letters, "ted", "ded"),
            _ => false,
        };
    }

    /// <summary>"muscle" and "table", but not "whole" or "while".</summary>
    private static bool IsSyllabicL(string letters, int place) => letters[place - 1] == 'l' && !IsVowel(letters[place - 2]);

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

    [GeneratedRegex("^(creat(?!u)|react|ideal)")]
    private static partial Regex BeginningsOfSpokenEa();
}
