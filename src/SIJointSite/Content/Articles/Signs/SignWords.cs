using System.Globalization;
using System.Text.RegularExpressions;
using SIJointSite.Content.Articles.Texts;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Articles.Signs;

/// <summary>
/// Puts the words of signs and of times into an article: <c>{{sign-saddle}}</c>, and <c>{{within-7}}</c> in a care card before the
/// signs that may wait that long. A sign that stands where it would be taken for less urgent is refused.
/// </summary>
internal static partial class SignWords
{
    private static readonly Dictionary<string, Disposition> LevelOfCard = new()
    {
        ["care-emergency"] = Disposition.Emergency,
        ["care-urgent"] = Disposition.Urgent,
        ["care-clinician"] = Disposition.NonUrgent,
    };

    /// <param name="lines">The lines of the body; each is rewritten in its place.</param>
    /// <param name="signs">The signs.</param>
    /// <param name="times">What the days of a time are called.</param>
    /// <param name="add">Takes a line, from 0, and what is wrong in it.</param>
    /// <returns>The words of all signs that were put in, a line for each.</returns>
    public static string FillIn(string[] lines, SignSet signs, WithinTexts times, Action<int, string> add)
    {
        List<string> named = [];
        Disposition? card = null;
        var colons = 0;
        int? within = null;
        for (var index = 0; index < lines.Length; index++)
        {
            if (Fence().Match(lines[index]) is { Success: true } fence)
            {
                // What lies inside a card, such as a fold, does not end it.
                if (LevelOfCard.TryGetValue(fence.Groups[2].Value, out var level))
                    (card, colons, within) = (level, fence.Groups[1].Length, null);
                else if (fence.Groups[2].Length == 0 && fence.Groups[1].Length >= colons)
                    (card, within) = (null, null);
            }

            var place = index;
            lines[index] = Time().Replace(lines[index], match =>
            {
                within = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
                var words = times.Find(within.Value);
                if (words is null)
                    add(place, $"\"{match.Value}\" is none of the times of articles/texts.yaml.");
                return words ?? "";
            });
            lines[index] = Named().Replace(lines[index], match =>
            {
                var sign = signs.Find(match.Groups[1].Value);
                if (sign is null)
                    add(place, $"\"{match.Value}\" is no sign of {SignReader.Path}.");
                else if (card < sign.Level)
                    add(place, $"{sign.Name} must be looked at sooner than this card says.");
                else if (within > sign.SeenWithinDays && card is Disposition.NonUrgent)
                    add(place, $"{sign.Name} must be seen within {sign.SeenWithinDays} days, sooner than the line above says.");
                named.Add(sign?.Words ?? "");
                return named[^1];
            });
        }

        return string.Join('\n', named);
    }

    [GeneratedRegex(@"^ {0,3}(:{3,})\s*(\S*)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"\{\{sign-([a-z0-9-]+)\}\}")]
    private static partial Regex Named();

    [GeneratedRegex(@"\{\{within-(\d{1,4})\}\}")]
    private static partial Regex Time();
}
