using System.Globalization;
using System.Text;
using SIJointSite.Features.Search;
using SIJointSite.Settings;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Search;

/// <summary>What patients type, and the page that must come first: <c>Queries/pages.txt</c>.</summary>
public sealed class SearchQueryTests
{
    private const double LeastFirst = 0.95;
    private const int Top = 3;

    private static readonly SearchIndex Index = new();

    [Fact]
    public void Find_WhatPatientsType_FindsThePlaceFirstNearlyAlways()
    {
        var asked = Asked().ToArray();
        var missed = asked.Where(static row => !IsFirst(row)).ToArray();

        Assert.True(missed.Length <= asked.Length * (1 - LeastFirst), Told(missed));
    }

    [Fact]
    public void Find_WhatPatientsType_FindsThePageAmongTheFirstThree()
    {
        var missed = Asked().Where(static row => row.Results.Take(Top).All(result => result.Page != row.Place.Split('#')[0])).ToArray();

        Assert.True(missed.Length == 0, Told(missed));
    }

    [Fact]
    public void Find_AnySearch_ShowsAPageOnce() => Assert.All(Asked(), static row =>
        Assert.Distinct(row.Results.Select(static result => result.Page)));

    /// <summary>What is found changes with every word that an author writes; which searches are asked does not.</summary>
    [Fact]
    public void Docs_SearchTable_HoldsEverySearchAndItsPlace()
    {
        var path = Path.Combine(Checkout.FindTop()!, "docs", "search-table.md");
        var told = Table();
        if (Environment.GetEnvironmentVariable("SIJOINT_WRITE_DOCS") == "1")
            File.WriteAllText(path, told);

        Assert.Equal(RowsOf(told), RowsOf(File.ReadAllText(path)));

        static IEnumerable<(string Search, string Place)> RowsOf(string table) =>
            from line in table.Split('\n')
            where line.StartsWith('|')
            let cells = line.Split('|')
            select (cells[1].Trim(), cells[2].Trim());
    }

    private static IEnumerable<(string Query, string Place, IReadOnlyList<SearchResult> Results)> Asked() =>
        from query in PageQuery.All
        let place = query.PlaceIn(RealContent.Current)
        where place is not null
        select (query.Query, place, Index.Find(RealContent.Current, query.Query).Results);

    private static bool IsFirst((string Query, string Place, IReadOnlyList<SearchResult> Results) row) =>
        row.Results is [var first, ..] && PageQuery.IsAt(row.Place, first);

    private static string Told(IEnumerable<(string Query, string Place, IReadOnlyList<SearchResult> Results)> missed) =>
        string.Join(
            Environment.NewLine,
            from row in missed
            let found = string.Join(", ", row.Results.Take(Top).Select(static result => result.Address))
            select $"\"{row.Query}\" wants {row.Place}, found {found}");

    private static string Table()
    {
        var asked = Asked().ToArray();
        var first = asked.Count(static row => IsFirst(row));
        var table = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"""
            # What patients type, and what the search finds first

            Made by `SearchQueryTests` from `tests/SIJointSite.Tests/Search/Queries/pages.txt`: run it with `SIJOINT_WRITE_DOCS=1`.
            {first} of {asked.Length} searches find the expected place first; {PageQuery.All.Count - asked.Length} more wait for their page.

            | Search | Expected place | Found first, where it is another |
            | --- | --- | --- |
            """);
        foreach (var row in asked)
        {
            var other = IsFirst(row) ? "" : row.Results.Select(static result => result.Address).FirstOrDefault("nothing");
            table.AppendLine(CultureInfo.InvariantCulture, $"| {row.Query} | {row.Place} | {other} |");
        }

        return table.ToString();
    }
}
