using System.Globalization;
using System.Text.RegularExpressions;

namespace SIJointSite.Core.Tests.Figures;

/// <summary>Reads path data back.</summary>
internal static partial class SvgPaths
{
    /// <summary>The points of path data in which each run begins with M and goes on in relative lines and curves.</summary>
    public static IEnumerable<(int X, int Y)> PointsOf(string path)
    {
        var (x, y) = (0, 0);
        foreach (Match part in Commands().Matches(path))
        {
            int[] numbers = [.. Numbers().Matches(part.Groups[2].Value)
                .Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];
            var letter = part.Groups[1].Value;
            if (letter == "M")
                (x, y) = (0, 0);
            var step = letter == "c" ? 6 : 2;
            for (var at = 0; at + step <= numbers.Length; at += step)
            {
                (x, y) = (x + numbers[at + step - 2], y + numbers[at + step - 1]);
                yield return (x, y);
            }
        }
    }

    [GeneratedRegex("([Mcl])([^McClZ]*)")]
    private static partial Regex Commands();

    [GeneratedRegex("-?\\d+")]
    private static partial Regex Numbers();
}
