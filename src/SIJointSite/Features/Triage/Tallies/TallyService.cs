using Microsoft.Extensions.Options;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Data;
using SIJointSite.Settings;

namespace SIJointSite.Features.Triage.Tallies;

/// <summary>Counts results by day for the operator, behind the pages: what is lost are counts, never advice.</summary>
public sealed class TallyService(
    SiteDatabase database, IOptions<TriageOptions> options, TimeProvider clock, SiteMeter meter, ILogger<TallyService> logger)
    : BackgroundTally<ShownResult>(database, clock, meter, "results", logger)
{
    /// <summary>A hundred thousand are some megabytes, and more than a busy day.</summary>
    private readonly CountedChecks counted = new(clock, 100_000);

    /// <summary>Whether this copy of the site counts.</summary>
    public bool IsOn => options.Value.Tallies;

    /// <summary>Counts the first result of a check; the same check again, in this process, counts no more. Returns at once.</summary>
    public void CountOnce(string checkId, string questionnaireVersion, Disposition disposition)
    {
        if (IsOn && counted.TryAdd(checkId))
            Count(questionnaireVersion, disposition);
    }

    /// <summary>Counts a result that belongs to no check. Returns at once.</summary>
    public void Count(string questionnaireVersion, Disposition disposition)
    {
        if (IsOn)
            Add(new ShownResult(Today, questionnaireVersion, disposition));
    }

    protected override FormattableString StatementFor(ShownResult counted, int count) =>
        $"""
        INSERT INTO "DailyTallies" ("Date", "QuestionnaireVersion", "Disposition", "Count")
        VALUES ({counted.Date}, {counted.QuestionnaireVersion}, {counted.Disposition.ToString()}, {count})
        ON CONFLICT ("Date", "QuestionnaireVersion", "Disposition")
        DO UPDATE SET "Count" = "DailyTallies"."Count" + excluded."Count"
        """;
}

/// <summary>A result that was shown.</summary>
/// <param name="Date">Day in UTC.</param>
/// <param name="QuestionnaireVersion">Version of the questions and rules.</param>
/// <param name="Disposition">The result.</param>
public readonly record struct ShownResult(DateOnly Date, string QuestionnaireVersion, Disposition Disposition);
