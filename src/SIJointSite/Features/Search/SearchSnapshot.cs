using System.Globalization;
using Microsoft.Data.Sqlite;
using SIJointSite.Content.Search;
using SIJointSite.Core.Search;

namespace SIJointSite.Features.Search;

/// <summary>The index of one version of the content: SQLite's full-text search in memory. One question at a time.</summary>
internal sealed class SearchSnapshot : IDisposable
{
    private const int MostResults = 8;
    private const int ShortestPrefix = 3;

    /// <summary>How much more a word in a heading says of its part than one in the text.</summary>
    private const double HeadingWeight = 3;

    private readonly SqliteConnection connection = new("Data Source=:memory:;Pooling=False");
    private readonly IReadOnlyList<SearchDocument> documents;
    private readonly Spelling spelling;
    private readonly (string[] Say, string[] Means)[] synonyms;
    private readonly EmergencyPhrase[] emergency;
    private readonly HashSet<string> knownWords;

    public SearchSnapshot(IReadOnlyList<SearchDocument> documents, SearchFile file)
    {
        this.documents = documents;
        synonyms = [.. from synonym in file.Synonyms from say in synonym.Say select (SearchWords.Of(say), SearchWords.Of(synonym.Means))];
        emergency = [.. file.Emergency.Select(static parts => new EmergencyPhrase(parts))];
        knownWords = [.. synonyms.SelectMany(static synonym => synonym.Say),
            .. file.Emergency.SelectMany(static parts => parts).SelectMany(SearchWords.Of)];
        spelling = new Spelling(
            documents.SelectMany(static document =>
            SearchWords.Of($"{document.Title} {string.Join(' ', document.Places.Select(static place => $"{place.Heading} {place.Text}"))}"))
            .Concat(knownWords));
        connection.Open();
        Fill();
    }

    public SearchAnswer Find(string query)
    {
        var typed = SearchWords.OfQuery(query);
        var words = typed.Select((word, place) => CorrectSpelling(word, place == typed.Length - 1)).ToArray();
        var namesEmergency = Array.Exists(emergency, phrase => phrase.IsIn(typed) || phrase.IsIn(words));
        var match = MatchOf(words);
        return new SearchAnswer(
            match is null ? [] : ResultsOf(match), words.SequenceEqual(typed) ? null : string.Join(' ', words), namesEmergency);
    }

    public void Dispose() => connection.Dispose();

    private void Fill()
    {
        using var transaction = connection.BeginTransaction();
        using var create = connection.CreateCommand();
        create.CommandText =
            """
            CREATE VIRTUAL TABLE page USING fts5(
                title, headings, text, tokenize = 'porter unicode61 remove_diacritics 2', prefix = '3 4 5');
            INSERT INTO page(page, rank) VALUES ('rank', 'bm25(10.0, 4.0, 1.0)');
            """;
        create.ExecuteNonQuery();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO page(rowid, title, headings, text) VALUES ($row, $title, $headings, $text)";
        string[] names = ["$row", "$title", "$headings", "$text"];
        var values = Array.ConvertAll(names, name => insert.Parameters.Add(new SqliteParameter { ParameterName = name }));
        for (var row = 0; row < documents.Count; row++)
        {
            var (title, places) = (documents[row].Title, documents[row].Places);
            (values[0].Value, values[1].Value) = (row, title);
            values[2].Value = string.Join(MarkedText.Border, places.Select(static place => place.Heading));
            values[3].Value = string.Join(MarkedText.Border, places.Select(static place => place.Text));
            insert.ExecuteNonQuery();
        }

        // It is written once and asked often: one piece is read faster than many.
        using var optimize = connection.CreateCommand();
        optimize.CommandText = "INSERT INTO page(page) VALUES ('optimize')";
        optimize.ExecuteNonQuery();
        transaction.Commit();
    }

    private string CorrectSpelling(string word, bool isLast)
    {
        if (SearchWords.IsCommon(word) || spelling.Knows(word) || knownWords.Contains(word)
            || Finds($"\"{word}\"{(isLast && word.Length >= ShortestPrefix ? "*" : "")}"))
            return word;
        return spelling.Nearest(word) ?? word;
    }

    private bool Finds(string match)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT EXISTS (SELECT 1 FROM page WHERE page MATCH $match)";
        command.Parameters.AddWithValue("$match", match);
        return command.ExecuteScalar() is 1L;
    }

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
        if (own.Length > 0 && own[^1] == words[^1] && own[^1].Length >= ShortestPrefix && !spelling.Knows(own[^1]))
            terms.Add($"\"{own[^1]}\"*");
        return terms.Count > 0 ? string.Join(" OR ", terms) : null;
    }

    private List<SearchResult> ResultsOf(string match)
    {
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT rowid, highlight(page, 1, $start, $end), highlight(page, 2, $start, $end) "
            + $"FROM page WHERE page MATCH $match ORDER BY rank LIMIT {MostResults}");
        command.Parameters.AddWithValue("$match", match);
        command.Parameters.AddWithValue("$start", MarkedText.Start.ToString());
        command.Parameters.AddWithValue("$end", MarkedText.End.ToString());
        using var reader = command.ExecuteReader();
        List<SearchResult> results = [];
        while (reader.Read())
            results.Add(ResultOf(
                documents[reader.GetInt32(0)], reader.GetString(1).Split(MarkedText.Border), reader.GetString(2).Split(MarkedText.Border)));
        return results;
    }

    /// <summary>Leads to the part of the page that holds most of the words found; a word that every part holds says little.</summary>
    private static SearchResult ResultOf(SearchDocument page, string[] headings, string[] texts)
    {
        var found = Array.ConvertAll(texts, MarkedText.FoundIn);
        var named = Array.ConvertAll(headings, MarkedText.FoundIn);
        var parts = found.Zip(named, static (text, heading) => text.Union(heading)).SelectMany(static words => words)
            .CountBy(static word => word).ToDictionary();
        var scores = found.Zip(named, (text, heading) =>
            text.Sum(word => 1.0 / parts[word]) + (HeadingWeight * heading.Sum(word => 1.0 / parts[word]))).ToArray();
        var best = Array.IndexOf(scores, scores.Max());
        var place = page.Places[best];
        return new SearchResult(page.Address, page.Title, place.Anchor, place.Heading, MarkedText.SnippetOf(texts[best]));
    }
}
