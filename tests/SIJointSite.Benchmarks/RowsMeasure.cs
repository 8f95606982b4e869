using System.CommandLine;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Data;
using SIJointSite.Features.Triage.Saved;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Benchmarks;

/// <summary>
/// <c>rows</c>: how long a save and a look-up take, one after the other, while the table grows from a thousand rows to a million. On
/// SQLite; on PostgreSQL with <c>SIJOINT_POSTGRES=start</c>. Target: no trend.
/// </summary>
internal static class RowsMeasure
{
    private const int Times = 500;

    /// <summary>So many rows go into one statement that fills the table.</summary>
    private const int AtOnce = 50_000;

    public static Command Create()
    {
        var most = new Option<int>("--most") { Description = "Rows to end with.", DefaultValueFactory = static _ => 1_000_000 };
        var command = new Command("rows", "Times of a save and of a look-up, from a thousand rows to a million.") { most };
        command.SetAction((arguments, _) => RunAsync(arguments.GetValue(most)));
        return command;
    }

    private static async Task<int> RunAsync(int most)
    {
        var output = Console.Out;
        Console.SetOut(TextWriter.Null);
        using var site = new SiteFactory { Settings = { ["Triage:MostSavedMegabytes"] = "100000" } };
        var database = site.Services.GetRequiredService<SiteDatabase>();
        await MeasureAsync(site);
        var filled = 0;
        for (var rows = 1_000; rows <= most; rows *= 10)
        {
            for (; filled < rows; filled += AtOnce)
                await FillAsync(database, filled, Math.Min(AtOnce, rows - filled));
            filled = rows;
            var (saves, reads) = await MeasureAsync(site);
            output.WriteLine(FormattableString.Invariant($"{rows,9} rows: save {Describe(saves)}; look-up {Describe(reads)}"));
        }

        return 0;
    }

    /// <summary>As many bytes as the bundle of a whole check has, about.</summary>
    private static readonly byte[] Bundle = new byte[24_000];

    private static async Task<(double[] Saves, double[] Reads)> MeasureAsync(SiteFactory site)
    {
        var store = site.Services.GetRequiredService<SavedCheckStore>();
        var (saves, reads) = (new double[Times], new double[Times]);
        var codes = new ReferenceCode[Times];
        for (var time = 0; time < Times; time++)
        {
            var started = Stopwatch.GetTimestamp();
            if (await store.SaveAsync(codes[time] = SavedCheckStore.NewCode(), Result, static () => Bundle, default) is null)
                throw new InvalidOperationException("A result was not saved.");
            saves[time] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        for (var time = 0; time < Times; time++)
        {
            var started = Stopwatch.GetTimestamp();
            if (await store.ReadAsync(codes[time], default) is not SavedCheckAnswer.Found)
                throw new InvalidOperationException("A result was not found.");
            reads[time] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        return (saves, reads);
    }

    /// <summary>Rows as long as real ones, which nothing can compress, like real ones.</summary>
    private static Task<int> FillAsync(SiteDatabase database, int from, int count) => database.WriteAsync(
        (context, token) =>
        {
            context.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
            return context.Database.IsNpgsql()
                ? context.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO "SavedChecks" ("Id", "Sealed", "ExpiresAt") SELECT sha256(('row' || n)::bytea),
                        (SELECT string_agg(sha256((n || ' ' || part)::bytea), '') FROM generate_series(1, 62) AS part), '2027-11-24'
                    FROM generate_series({from}::int, {from + count - 1}::int) AS n
                    """,
                    token)
                : context.Database.ExecuteSqlAsync(
                    $"""
                    WITH RECURSIVE Number(N) AS (VALUES (1) UNION ALL SELECT N + 1 FROM Number WHERE N < {count})
                    INSERT INTO SavedChecks (Id, Sealed, ExpiresAt)
                    SELECT randomblob(32), randomblob(1984), '2027-11-24 00:00:00' FROM Number
                    """,
                    token);
        },
        default);

    private static string Describe(double[] times)
    {
        Array.Sort(times);
        return FormattableString.Invariant($"p50 {times[Times / 2]:0.0} ms, p99 {times[Times * 99 / 100]:0.0} ms");
    }

    private static SavedResult Result { get; } = new()
    {
        QuestionnaireId = RealDefinition.Questionnaire.Id,
        Version = RealDefinition.Questionnaire.Version,
        Date = new DateOnly(2026, 11, 24),
        ForSomeoneElse = false,
        RegionId = "uk",
        Disposition = Disposition.SelfCare,
        Level = "Self-care",
        Heading = "You can look after this yourself",
        LookAgainOn = new DateOnly(2026, 12, 24),
        Rules = [],
        DeskWords = [],
        NotAnswered = [],
        Answers =
        [
            .. RealDefinition.Questionnaire.Items.Select(static item =>
                new SavedAnswer("screen", "Screen", item.LinkId, Voice.Self.Speak(item.Text), "N", "No")),
        ],
    };
}
