using Microsoft.Data.Sqlite;

namespace SIJointSite.Features.Search;

/// <summary>
/// The words of pages and of their parts in SQLite's full-text search, in memory. A page is found by all its words together, its
/// part by its own. One question at a time.
/// </summary>
internal sealed class SearchTable : IDisposable
{
    /// <summary>Rows that a page has: its number times this, and the number of the part.</summary>
    private const int MostParts = 1000;

    private readonly SqliteConnection connection = new("Data Source=:memory:;Pooling=False");

    public SearchTable(IReadOnlyList<SearchDocument> documents)
    {
        connection.Open();
        using var transaction = connection.BeginTransaction();
        Run(
            """
            CREATE VIRTUAL TABLE page USING fts5(
                title, headings, text, content = '', tokenize = 'porter unicode61 remove_diacritics 2', prefix = '3 4 5');
            CREATE VIRTUAL TABLE part USING fts5(
                heading, text, tokenize = 'porter unicode61 remove_diacritics 2', prefix = '3 4 5');
            INSERT INTO page(page, rank) VALUES ('rank', 'bm25(10.0, 4.0, 1.0)');
            INSERT INTO part(part, rank) VALUES ('rank', 'bm25(5.0, 1.0)');
            """);
        foreach (var (row, document) in documents.Index())
        {
            var places = document.Places;
            Run(
                "INSERT INTO page(rowid, title, headings, text) VALUES ($row, $title, $headings, $text)",
                ("$row", row), ("$title", document.Title), ("$headings", string.Join(" . ", places.Select(static place => place.Heading))),
                ("$text", string.Join(" . ", places.Select(static place => place.Text))));
            foreach (var (number, place) in places.Index())
            {
                Run(
                    "INSERT INTO part(rowid, heading, text) VALUES ($row, $heading, $text)",
                    ("$row", (row * MostParts) + number), ("$text", place.Text),
                    ("$heading", number == 0 ? $"{document.Title} . {place.Heading}" : place.Heading));
            }
        }

        // It is written once and asked often: one piece is read faster than many.
        Run("INSERT INTO page(page) VALUES ('optimize'); INSERT INTO part(part) VALUES ('optimize')");
        transaction.Commit();
    }

    /// <summary>Whether any page has the words.</summary>
    public bool Finds(string match)
    {
        using var command = Make("SELECT EXISTS (SELECT 1 FROM page WHERE page MATCH $match)", ("$match", match));
        return command.ExecuteScalar() is 1L;
    }

    /// <summary>How well each page fits, those that do.</summary>
    public Dictionary<int, double> ScorePages(string match) => ScoresOf("SELECT rowid, rank FROM page WHERE page MATCH $match", match);

    /// <summary>How well each part fits, those that do.</summary>
    public Dictionary<(int Page, int Part), double> ScoreParts(string match) =>
        ScoresOf("SELECT rowid, rank FROM part WHERE part MATCH $match", match)
            .ToDictionary(static pair => (pair.Key / MostParts, pair.Key % MostParts), static pair => pair.Value);

    /// <returns>The text of a part with the words found between two marks; null when it has none of them.</returns>
    public string? MarkedTextOf(string match, int page, int part)
    {
        using var command = Make(
            "SELECT highlight(part, 1, $start, $end) FROM part WHERE part MATCH $match AND rowid = $row",
            ("$match", match), ("$row", (page * MostParts) + part),
            ("$start", MarkedText.Start.ToString()), ("$end", MarkedText.End.ToString()));
        return command.ExecuteScalar() as string;
    }

    public void Dispose() => connection.Dispose();

    /// <remarks>SQLite's rank is the better the further it is below nought.</remarks>
    private Dictionary<int, double> ScoresOf(string sql, string match)
    {
        using var command = Make(sql, ("$match", match));
        using var reader = command.ExecuteReader();
        Dictionary<int, double> scores = [];
        while (reader.Read())
            scores[reader.GetInt32(0)] = -reader.GetDouble(1);
        return scores;
    }

    private void Run(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = Make(sql, values);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Make(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant above; what was typed is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
