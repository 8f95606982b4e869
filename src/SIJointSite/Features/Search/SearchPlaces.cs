using SIJointSite.Content.Search;
using SIJointSite.Core.Search;

namespace SIJointSite.Features.Search;

/// <summary>What people type for a page or for a part of one, and how much of a search that explains.</summary>
internal sealed class SearchPlaces
{
    /// <summary>What a phrase that fits is worth for each of its words, up to a few: the longer, the surer.</summary>
    private const double WorthOfAWord = 0.05;
    private const int MostWordsOfWorth = 4;

    /// <summary>What it is worth that a telling word is among those of the place, however many others there are.</summary>
    private const double WorthOfATellingWord = 0.35;

    /// <summary>What words say of the place that is meant: those of every text, those of every search, and all others.</summary>
    private const double CommonWeight = 0.1;
    private const double WeakWeight = 0.15;
    private const double LeastWeight = 0.5;

    private readonly IReadOnlyList<SearchDocument> documents;
    private readonly (int Page, int Part, PlacePhrase Phrase)[] phrases;
    private readonly Dictionary<string, int> pagesWith;
    private readonly HashSet<string> weak;
    private readonly HashSet<string> said;

    public SearchPlaces(IReadOnlyList<SearchDocument> documents, SearchFile file)
    {
        this.documents = documents;
        phrases =
        [
            .. from place in file.Places
               let found = Find(place.At)
               where found is not null
               from say in place.Say
               select (found.Value.Page, found.Value.Part, new PlacePhrase(say)),
        ];
        weak = [.. file.Texts.Weak.SelectMany(SearchWords.Of)];
        said = [.. file.Places.SelectMany(static place => place.Say).SelectMany(SearchWords.Of).Select(WordStem.Of)];
        pagesWith = documents.SelectMany(static document =>
                document.Places.SelectMany(static place => SearchWords.Of($"{place.Heading} {place.Text}"))
                    .Concat(SearchWords.Of(document.Title)).Select(WordStem.Of).Distinct())
            .CountBy(static stem => stem).ToDictionary();
    }

    /// <returns>The numbers of a page and its part; null while there is no such page. A part that is gone is the top of its page.</returns>
    public (int Page, int Part)? Find(string place)
    {
        var (address, anchor) = place.Split('#') is [var before, var after] ? (before, after) : (place, "");
        var page = documents.Index().FirstOrDefault(document => document.Item.Address == address, (-1, null!)).Index;
        return page < 0 ? null : (page, documents[page].Places.Index().FirstOrDefault(part => part.Item.Anchor == anchor).Index);
    }

    /// <summary>How much of a search the phrases of each place explain: 0 to 1, and a little more for long phrases.</summary>
    /// <param name="words">The search as plain words.</param>
    /// <param name="isLastUnfinished">Whether the last word may be the beginning of one.</param>
    public Dictionary<(int Page, int Part), double> Score(string[] words, bool isLastUnfinished)
    {
        var stems = Array.ConvertAll(words, WordStem.Of);
        var weights = Array.ConvertAll(words, WeightOf);
        var whole = Math.Max(weights.Sum(), double.Epsilon);
        Dictionary<(int Page, int Part), (HashSet<int> Said, int Longest)> found = [];
        foreach (var (page, part, phrase) in phrases)
        {
            if (phrase.FindIn(stems, isLastUnfinished) is not { } spoken)
                continue;
            var (all, longest) = found.GetValueOrDefault((page, part), ([], 0));
            all.UnionWith(spoken);
            found[(page, part)] = (all, Math.Max(longest, phrase.Length));
        }

        return found.ToDictionary(
            static pair => pair.Key,
            pair => (pair.Value.Said.Sum(place => weights[place]) / whole) + (WorthOfAWord * Math.Min(pair.Value.Longest, MostWordsOfWorth))
                + (pair.Value.Said.Any(place => weights[place] >= LeastWeight) ? WorthOfATellingWord : 0));
    }

    /// <summary>A word of few pages says much. One that stands nowhere says nothing.</summary>
    private double WeightOf(string word)
    {
        var stem = WordStem.Of(word);
        var pages = pagesWith.GetValueOrDefault(stem);
        return word switch
        {
            _ when SearchWords.IsCommon(word) || (pages == 0 && !said.Contains(stem)) => CommonWeight,
            _ when weak.Contains(word) => WeakWeight,
            _ => Math.Max(LeastWeight, Math.Log((double)documents.Count / Math.Max(1, pages))),
        };
    }
}
