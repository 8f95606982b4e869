using System.Globalization;
using System.Text.Json;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Data;

namespace SIJointSite.Hosting.Verbs;

/// <summary>The tallies of some days, oldest first, as text.</summary>
internal sealed class StatsReport
{
    private static readonly Disposition[] Columns = Enum.GetValues<Disposition>();
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly DateOnly from;
    private readonly DateOnly until;
    private readonly Row[] rows;
    private readonly Row total;

    public StatsReport(DateOnly from, DateOnly until, IEnumerable<DailyTally> tallies)
    {
        (this.from, this.until) = (from, until);
        rows =
        [
            .. tallies.GroupBy(static tally => (tally.Date, tally.QuestionnaireVersion))
                .OrderBy(static group => group.Key.Date).ThenBy(static group => group.Key.QuestionnaireVersion, StringComparer.Ordinal)
                .Select(static group => new Row(Day(group.Key.Date), group.Key.QuestionnaireVersion, CountsOf(group))),
        ];
        total = new Row("Total", "", [.. Columns.Select((_, column) => rows.Sum(row => row.Counts[column]))]);
    }

    public string ToTable()
    {
        if (rows.Length == 0)
            return $"No result was counted from {Day(from)} to {Day(until)}.";
        string[][] cells =
        [
            ["Day", "Version", .. Columns.Select(static column => column.ToString()), "Total"],
            .. rows.Append(total).Select(static row => row.ToCells()),
        ];
        return TextTable.Of(cells, static column => column >= 2);
    }

    /// <param name="useful">What else is told of the same days.</param>
    public string ToJson(UsefulReport useful) => JsonSerializer.Serialize(
        new
        {
            from,
            until,
            tallies = rows.Select(static row => new { date = row.Day, row.Version, results = ByName(row), total = row.Sum }),
            results = ByName(total),
            total = total.Sum,
            useful = useful.Pages,
        },
        Indented);

    private static Dictionary<string, long> ByName(Row row) =>
        Columns.Zip(row.Counts)
            .ToDictionary(static pair => JsonNamingPolicy.CamelCase.ConvertName(pair.First.ToString()), static pair => pair.Second);

    private static long[] CountsOf(IEnumerable<DailyTally> tallies)
    {
        var counts = tallies.ToDictionary(static tally => tally.Disposition, static tally => tally.Count);
        return [.. Columns.Select(column => counts.GetValueOrDefault(column))];
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Row(string Day, string Version, long[] Counts)
    {
        public long Sum => Counts.Sum();

        public string[] ToCells() =>
            [Day, Version, .. Counts.Append(Sum).Select(static count => count.ToString(CultureInfo.InvariantCulture))];
    }
}
