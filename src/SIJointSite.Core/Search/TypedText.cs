using System.Globalization;
using System.Text;

namespace SIJointSite.Core.Search;

/// <summary>
/// What a person typed or pasted, in one plain form, whatever keyboard, phone or document it came from. The one place for it: the
/// search and the codes of saved results both read through it.
/// </summary>
public static class TypedText
{
    /// <summary>The one apostrophe that all of them become.</summary>
    public const char Apostrophe = '\'';

    /// <summary>The one hyphen that all hyphens and dashes become.</summary>
    public const char Hyphen = '-';

    /// <summary>Apostrophes, single quotes, primes, and accents that stand alone, as people type them for one.</summary>
    private const string Apostrophes =
        "\u0027\u0060\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB\u0374\u0384\u055A\u055B\u05F3\u07F4\u07F5\u1FBD\u1FBF"
        + "\u1FEF\u1FFD\u1FFE\u2018\u2019\u201A\u201B\u2032\u2035\u2039\u203A\u275B\u275C\u275F\uA78B\uA78C\uFF07\uFF40";

    /// <summary>Hyphens and minus signs that Unicode does not count among the dashes.</summary>
    private const string MoreHyphens = "\u02D7\u2043\u2212\u2796\u2CBA\uFE63\uFF0D";

    /// <summary>Letters that show nothing: fillers of Hangul.</summary>
    private const string EmptyLetters = "\u115F\u1160\u3164\uFFA0";

    /// <summary>
    /// Small letters without accents; one kind of apostrophe, hyphen and space; nothing invisible. Full width, ligatures and other
    /// forms of Latin letters and digits become the plain ones. Other alphabets stay as they are.
    /// </summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && Apostrophes.Contains((char)rune.Value, StringComparison.Ordinal))
                plain.Append(Apostrophe);
            else if (rune.IsBmp && MoreHyphens.Contains((char)rune.Value, StringComparison.Ordinal))
                plain.Append(Hyphen);
            else if (!rune.IsBmp || !EmptyLetters.Contains((char)rune.Value, StringComparison.Ordinal))
                Append(plain, rune);
        }

        return plain.ToString();
    }

    private static void Append(StringBuilder plain, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark:
                break;
            case UnicodeCategory.DashPunctuation:
                plain.Append(Hyphen);
                break;
            case UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator:
                plain.Append(' ');
                break;
            default:
                plain.Append(LetterForms.Of(Rune.ToLowerInvariant(rune)));
                break;
        }
    }
}
