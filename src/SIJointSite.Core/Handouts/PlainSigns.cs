using System.Globalization;

namespace SIJointSite.Core.Handouts;

/// <summary>
/// The signs of a link as its grammar writes them. A phone set to another script types digits and commas of its own, and means the same.
/// </summary>
internal static class PlainSigns
{
    private const char FirstWide = '\uFF01', LastWide = '\uFF5E';

    /// <returns>The text in small letters, as long as it was.</returns>
    public static string Of(string text) => string.Create(text.Length, text, static (plain, given) =>
    {
        for (var place = 0; place < plain.Length; place++)
            plain[place] = Of(given[place]);
    });

    private static char Of(char sign) => sign switch
    {
        '×' => 'x',
        '،' or '、' => ',',
        '。' => '.',
        >= FirstWide and <= LastWide => char.ToLowerInvariant((char)(sign - FirstWide + '!')),
        _ when CharUnicodeInfo.GetDecimalDigitValue(sign) is >= 0 and var digit => (char)('0' + digit),
        _ => char.ToLowerInvariant(sign),
    };
}
