namespace SIJointSite.Core.Search;

/// <summary>Finds the word of our pages that a mistyped one stands for.</summary>
public sealed class Spelling
{
    private const int ShortestCorrected = 4;

    private readonly Dictionary<string, int> counts = [];
    private readonly Dictionary<int, string[]> byLength;

    /// <param name="words">Every word of the pages, as often as it stands there.</param>
    public Spelling(IEnumerable<string> words)
    {
        foreach (var word in words.Where(static word => word.Length >= ShortestCorrected))
            counts[word] = counts.GetValueOrDefault(word) + 1;
        byLength = counts.Keys.GroupBy(static word => word.Length).ToDictionary(static same => same.Key, static same => same.ToArray());
    }

    /// <summary>Whether the word stands in the pages as it is written.</summary>
    public bool Knows(string word) => counts.ContainsKey(word);

    /// <returns>The nearest word, the more frequent of two; null when none is near enough.</returns>
    public string? Nearest(string word)
    {
        if (word.Length < ShortestCorrected || word.Any(char.IsDigit))
            return null;
        var most = word.Length switch { < 6 => 1, < 10 => 2, _ => 3 };
        var (best, bestDistance) = ((string?)null, most + 1);
        for (var length = word.Length - most; length <= word.Length + most; length++)
        {
            foreach (var candidate in byLength.GetValueOrDefault(length, []))
            {
                // The first letter is seldom wrong; a guess that changes it is more often another word.
                if (candidate[0] != word[0] && (most == 1 || candidate[1] != word[0]))
                    continue;
                var distance = Distance(word, candidate, most);
                if (distance < bestDistance || (distance == bestDistance && best is not null && counts[candidate] > counts[best]))
                    (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>Letters changed, added, left out or swapped with their neighbour.</summary>
    /// <returns>The number of them, or any number above <paramref name="most"/>.</returns>
    public static int Distance(string one, string other, int most)
    {
        Span<int> beforeLast = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> current = stackalloc int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
            last[column] = column;
        for (var row = 1; row <= one.Length; row++)
        {
            current[0] = row;
            var least = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var changed = last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                var distance = Math.Min(changed, Math.Min(last[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                    distance = Math.Min(distance, beforeLast[column - 2] + 1);
                current[column] = distance;
                least = Math.Min(least, distance);
            }

            if (least > most)
                return least;
            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return last[other.Length];
    }
}
