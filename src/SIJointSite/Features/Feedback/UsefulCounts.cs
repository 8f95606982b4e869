using SIJointSite.Data;
using SIJointSite.Settings;

namespace SIJointSite.Features.Feedback;

/// <summary>Counts the answers to “Was this page useful?” by day, behind the page that says thank you.</summary>
public sealed class UsefulCounts(SiteDatabase database, TimeProvider clock, SiteMeter meter, ILogger<UsefulCounts> logger)
    : BackgroundTally<UsefulAnswer>(database, clock, meter, "answers", logger)
{
    /// <summary>Counts one answer. Returns at once.</summary>
    /// <param name="page">Address of the page.</param>
    /// <param name="part">Id of the part that was not useful; empty for the whole page.</param>
    /// <param name="isUseful">The answer.</param>
    public void Count(string page, string part, bool isUseful) => Add(new UsefulAnswer(Today, page, part, isUseful));

    protected override FormattableString StatementFor(UsefulAnswer counted, int count) =>
        $"""
        INSERT INTO "UsefulTallies" ("Date", "Page", "Part", "IsUseful", "Count")
        VALUES ({counted.Date}, {counted.Page}, {counted.Part}, {counted.IsUseful}, {count})
        ON CONFLICT ("Date", "Page", "Part", "IsUseful")
        DO UPDATE SET "Count" = "UsefulTallies"."Count" + excluded."Count"
        """;
}

/// <summary>An answer: one of those that the page offers, on a day in UTC.</summary>
public readonly record struct UsefulAnswer(DateOnly Date, string Page, string Part, bool IsUseful);
