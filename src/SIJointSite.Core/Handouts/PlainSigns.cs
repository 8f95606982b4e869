using System.Globalization;

namespace SIJointSite.Core.Handouts;

/// <summary>
/// The signs of a link as its grammar writes them. A phone set to another script types digits and commas of its own, and means the same;
/// a mail program puts in dashes and breaks of its own.
/// </summary>
internal static class PlainSigns
{
    private const char FirstWide = '\uFF01', LastWide = '\uFF5E';

    /// <returns>The text in small letters, without what nobody sees in it.</returns>
    public static string Of(string text) => string.Concat(Seen(text).Select(Of));

    /// <returns>The text without controls and marks that show nothing or turn a line round.</returns>
    public static string Seen(string text) => string.Concat(text.Where(static sign => !IsUnseen(sign)));

    private static bool IsUnseen(char sign) =>
        char.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator;

    private static char Of(char sign) => sign switch
    {
        '×' => 'x',
        '،' or '、' => ',',
        '。' => '.',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        >= FirstWide and <= LastWide => char.ToLowerInvariant((char)(sign - FirstWide + '!')),
        _ when CharUnicodeInfo.GetDecimalDigitValue(sign) is >= 0 and var digit => (char)('0' + digit),
        _ => char.ToLowerInvariant(sign),
    };
}
