using System.Globalization;
using SIJointSite.Data;

namespace SIJointSite.Hosting.Verbs;

/// <summary>The answers to “Was this page useful?” of some days, the page with most “no” first, as text.</summary>
internal sealed class UsefulReport(IEnumerable<UsefulTally> tallies)
{
    /// <summary>Parts of a page that the table names; JSON has all of them.</summary>
    private const int MostParts = 3;

    private readonly UsefulPage[] pages =
    [
        .. tallies.GroupBy(static tally => tally.Page).Select(PageOf)
            .OrderByDescending(static page => page.No).ThenByDescending(static page => page.Yes)
            .ThenBy(static page => page.Page, StringComparer.Ordinal),
    ];

    /// <summary>The figures, a page each.</summary>
    public IReadOnlyList<UsefulPage> Pages => pages;

    /// <returns>A table; null when nobody has answered.</returns>
    public string? ToTable() => pages.Length == 0 ? null : TextTable.Of(
        [
            ["Was this page useful?", "Yes", "No", "Parts with most \"no\""],
            .. pages.Select(static page => new[]
            {
                page.Page, Written(page.Yes), Written(page.No),
                string.Join(", ", page.Parts.Take(MostParts).Select(static part => $"{part.Part} {Written(part.No)}")),
            }),
        ],
        static column => column is 1 or 2);

    private static UsefulPage PageOf(IGrouping<string, UsefulTally> page) => new(
        page.Key,
        page.Where(static tally => tally.IsUseful).Sum(static tally => tally.Count),
        page.Where(static tally => !tally.IsUseful).Sum(static tally => tally.Count),
        [
            .. page.Where(static tally => !tally.IsUseful).GroupBy(static tally => tally.Part)
                .Select(static part =>
                    new UsefulPart(part.Key.Length == 0 ? "whole page" : part.Key, part.Sum(static tally => tally.Count)))
                .OrderByDescending(static part => part.No).ThenBy(static part => part.Part, StringComparer.Ordinal),
        ]);

    private static string Written(long count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>The answers of one page.</summary>
    internal sealed record UsefulPage(string Page, long Yes, long No, IReadOnlyList<UsefulPart> Parts);

    /// <summary>How often one part was not useful.</summary>
    internal sealed record UsefulPart(string Part, long No);
}
