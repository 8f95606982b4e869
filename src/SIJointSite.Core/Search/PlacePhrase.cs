namespace SIJointSite.Core.Search;

/// <summary>
/// What people type when they look for one place. Its words may stand anywhere in a search; one with words of every text, such as
/// "how long", only in a row.
/// </summary>
public sealed class PlacePhrase
{
    private readonly string[] stems;
    private readonly bool[] isCommon;

    /// <param name="text">As people type it.</param>
    public PlacePhrase(string text)
    {
        var words = SearchWords.Of(text);
        stems = Array.ConvertAll(words, WordStem.Of);
        isCommon = Array.ConvertAll(words, SearchWords.IsCommon);
    }

    /// <summary>Words of the phrase.</summary>
    public int Length => stems.Length;

    /// <summary>The places of a search that the phrase speaks of; none when it does not fit.</summary>
    /// <param name="typed">The search: the stems of its words.</param>
    /// <param name="isLastUnfinished">Whether the last word may be the beginning of one.</param>
    /// <returns>The places from 0; null when the phrase is not in the search.</returns>
    public IReadOnlyList<int>? FindIn(IReadOnlyList<string> typed, bool isLastUnfinished = false) =>
        InARow(typed) ?? (isCommon.Contains(true) ? null : Scattered(typed, isLastUnfinished));

    private List<int>? InARow(IReadOnlyList<string> typed)
    {
        for (var start = 0; start + stems.Length <= typed.Count; start++)
        {
            if (stems.Index().All(stem => typed[start + stem.Index] == stem.Item))
                return [.. Enumerable.Range(start, stems.Length)];
        }

        return null;
    }

    private List<int>? Scattered(IReadOnlyList<string> typed, bool isLastUnfinished)
    {
        List<int> places = [];
        foreach (var stem in stems)
        {
            var place = -1;
            for (var next = 0; place < 0 && next < typed.Count; next++)
            {
                if (typed[next] == stem
                    || (isLastUnfinished && next == typed.Count - 1 && stem.StartsWith(typed[next], StringComparison.Ordinal)))
                    place = next;
            }

            if (place < 0)
                return null;
            places.Add(place);
        }

        return places;
    }
}
