using SIJointSite.Content.Search;
using SIJointSite.Core.Search;

namespace SIJointSite.Features.Search;

/// <summary>The search over one version of the content. One question at a time.</summary>
internal sealed class SearchSnapshot : IDisposable
{
    private const int MostResults = 8;
    private const int ShortestPrefix = 3;

    /// <summary>Letters of a word that may be mistyped in several places and still name a sign.</summary>
    private const int LongWord = 8;

    /// <summary>What it is worth that people type this for the place, where the best text is worth 1.</summary>
    private const double PlaceWeight = 1.5;

    /// <summary>What the text of a part is worth when it is held against the other parts of its page.</summary>
    private const double PartWeight = 0.6;

    /// <summary>What the first of the places is worth that a sign always leads to, and how much less each further one.</summary>
    private const double SignPlaceScore = 1.3;
    private const double SignPlaceStep = 0.15;

    private readonly IReadOnlyList<SearchDocument> documents;
    private readonly SearchTable table;
    private readonly SearchPlaces places;
    private readonly Spelling spelling;
    private readonly (string[] Say, string[] Means)[] synonyms;
    private readonly SignPhrase[] crisis;
    private readonly SignPhrase[] emergency;
    private readonly SignPhrase[] urgent;
    private readonly SearchSignFile signs;
    private readonly HashSet<string> knownWords;

    public SearchSnapshot(IReadOnlyList<SearchDocument> documents, SearchFile file)
    {
        (this.documents, signs) = (documents, file.Signs);
        table = new SearchTable(documents);
        places = new SearchPlaces(documents, file);
        synonyms =
        [
            .. from synonym in file.Texts.Synonyms
               from say in synonym.Say
               select (SearchWords.Of(say), SearchWords.Of(synonym.Means)),
        ];
        crisis = [.. signs.Crisis.Select(sign => new SignPhrase(signs.PartsOf(sign)))];
        emergency = [.. crisis, .. signs.Emergency.Signs.Select(sign => new SignPhrase(signs.PartsOf(sign)))];
        urgent = [.. signs.Urgent.Signs.Select(sign => new SignPhrase(signs.PartsOf(sign)))];
        knownWords =
        [
            .. synonyms.SelectMany(static synonym => synonym.Say),
            .. file.Places.SelectMany(static place => place.Say).SelectMany(SearchWords.Of),
            .. signs.Emergency.Signs.Concat(signs.Crisis).Concat(signs.Urgent.Signs).SelectMany(signs.PartsOf).SelectMany(SearchWords.Of),
        ];
        spelling = new Spelling(
            documents.SelectMany(static document =>
            SearchWords.Of($"{document.Title} {string.Join(' ', document.Places.Select(static place => $"{place.Heading} {place.Text}"))}"))
            .Concat(knownWords));
    }

    public SearchAnswer Find(string query)
    {
        var typed = SearchWords.OfQuery(query);
        var words = typed.Select((word, place) => CorrectSpelling(word, place == typed.Length - 1)).ToArray();
        var near = typed.Zip(words, NearWord).ToArray();
        var sign = SignIn(typed) is var named && (named is not NamedSign.None || near.SequenceEqual(typed)) ? named : SignIn(near);
        return new SearchAnswer(ResultsOf(words, sign), words.SequenceEqual(typed) ? null : string.Join(' ', words), sign)
        {
            NamesCrisis = sign is NamedSign.Emergency
                && Array.Exists(crisis, phrase => phrase.IsIn(typed, IsKnown) || phrase.IsIn(near, IsKnown)),
        };
    }

    public void Dispose() => table.Dispose();

    /// <summary>The word that is meant, where it is near enough to frighten nobody with a sign that was not typed.</summary>
    private static string NearWord(string typed, string meant) =>
        typed.Length >= LongWord || Spelling.Distance(typed, meant, 1) <= 1 ? meant : typed;

    private NamedSign SignIn(string[] words)
    {
        if (Array.Exists(emergency, phrase => phrase.IsIn(words, IsKnown)))
            return NamedSign.Emergency;
        return Array.Exists(urgent, phrase => phrase.IsIn(words, IsKnown)) ? NamedSign.Urgent : NamedSign.None;
    }

    private string CorrectSpelling(string word, bool isLast)
    {
        if (SearchWords.IsCommon(word) || IsKnown(word)
            || table.Finds($"\"{word}\"{(isLast && word.Length >= ShortestPrefix ? "*" : "")}"))
            return word;
        // The beginning of a word, which stands for all its endings in the list of signs, is no better word.
        return spelling.Nearest(word) is { } nearest && !word.StartsWith(nearest, StringComparison.Ordinal) ? nearest : word;
    }

    private bool IsKnown(string word) => spelling.Knows(word) || knownWords.Contains(word);

    private bool IsUnfinished(string word) => word.Length >= ShortestPrefix && !SearchWords.IsCommon(word) && !IsKnown(word);

    /// <summary>
    /// Any of the words may match: people type sentences. Each word is quoted, so nothing that is typed is an operator. A last
    /// word that no page holds may be the beginning of one.
    /// </summary>
    private string? MatchOf(string[] words)
    {
        var own = Array.FindAll(words, static word => !SearchWords.IsCommon(word));
        var meant = synonyms.Where(synonym => SearchWords.Holds(words, synonym.Say)).Select(static synonym => synonym.Means).ToArray();
        // A pair of words in a row is worth more than both apart.
        List<string> terms =
        [
            .. own.Union(meant.SelectMany(static means => means).Where(static word => !SearchWords.IsCommon(word)))
                .Select(static word => $"\"{word}\""),
            .. meant.Append(own).SelectMany(static row => row.Zip(row.Skip(1)))
                .Where(static pair => !SearchWords.IsCommon(pair.First) || !SearchWords.IsCommon(pair.Second)).Distinct()
                    .Select(static pair => $"\"{pair.First} {pair.Second}\""),
        ];
        if (words.Length > 0 && IsUnfinished(words[^1]))
            terms.Add($"\"{words[^1]}\"*");
        return terms.Count > 0 ? string.Join(" OR ", terms) : null;
    }

    private List<SearchResult> ResultsOf(string[] words, NamedSign sign)
    {
        var match = MatchOf(words);
        var said = places.Score(words, words.Length > 0 && IsUnfinished(words[^1]));
        foreach (var (place, score) in PlacesOf(sign))
            said[place] = Math.Max(score, said.GetValueOrDefault(place));
        var pages = Shares(match is null ? [] : table.ScorePages(match));
        var parts = Shares(match is null ? [] : table.ScoreParts(match));
        var found =
            from page in pages.Keys.Union(said.Keys.Select(static place => place.Page))
            let best = Enumerable.Range(0, documents[page].Places.Count)
                .MaxBy(part => (PartWeight * parts.GetValueOrDefault((page, part))) + (PlaceWeight * said.GetValueOrDefault((page, part))))
            let score = pages.GetValueOrDefault(page) + (PlaceWeight * said.GetValueOrDefault((page, best)))
            orderby sign is not NamedSign.None && documents[page].IsExercise, score descending, page
            select ResultOf(match, page, best);
        return [.. found.Take(MostResults)];
    }

    /// <summary>Where a sign always leads, so that nothing is never all that is found.</summary>
    private IEnumerable<((int Page, int Part) Place, double Score)> PlacesOf(NamedSign sign)
    {
        IReadOnlyList<string> always = sign switch
        {
            NamedSign.Emergency => signs.Emergency.Places,
            NamedSign.Urgent => signs.Urgent.Places,
            _ => [],
        };
        return from place in always.Index()
               let found = places.Find(place.Item)
               where found is not null
               select (found.Value, SignPlaceScore - (SignPlaceStep * place.Index));
    }

    private SearchResult ResultOf(string? match, int page, int part)
    {
        var (document, place) = (documents[page], documents[page].Places[part]);
        var text = (match is null ? null : table.MarkedTextOf(match, page, part)) ?? place.Text;
        return new SearchResult(document.Address, document.Title, place.Anchor, place.Heading, MarkedText.SnippetOf(text));
    }

    /// <summary>Each score as a share of the best one.</summary>
    private static Dictionary<T, double> Shares<T>(Dictionary<T, double> scores)
        where T : notnull
    {
        var best = scores.Values.DefaultIfEmpty(0).Max();
        return scores.ToDictionary(static pair => pair.Key, pair => best > 0 ? pair.Value / best : 0);
    }
}
