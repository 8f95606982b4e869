using System.Globalization;
using System.Text.RegularExpressions;
using QRCoder;

namespace SIJointSite.Tests.Support;

/// <summary>The dark cells of a QR code: those that a text needs, and those that a page draws.</summary>
internal static partial class QrCells
{
    public static HashSet<(int X, int Y)> Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return
        [
            .. from y in Enumerable.Range(0, data.ModuleMatrix.Count)
               from x in Enumerable.Range(0, data.ModuleMatrix.Count)
               where data.ModuleMatrix[y][x]
               select (x, y),
        ];
    }

    /// <param name="path">The path of the drawing, as the page has it.</param>
    public static HashSet<(int X, int Y)> Drawn(string path) => [.. Runs().Matches(path).SelectMany(RunOf)];

    /// <summary>The cells of one "move here, then so far to the right".</summary>
    private static IEnumerable<(int X, int Y)> RunOf(Match run)
    {
        var (x, y, length) = (Number(1), Number(2), Number(3));
        return Enumerable.Range(x, length).Select(cell => (cell, y));

        int Number(int group) => int.Parse(run.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)")]
    private static partial Regex Runs();
}
