using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using SIJointSite.Data;

namespace SIJointSite.Hosting.Verbs;

/// <summary><c>SIJointSite stats</c>: how often each result of the symptom check was shown, by day and version, and
/// which pages were useful.</summary>
internal static class StatsVerb
{
    private const int MostDays = 3_660;

    private const string About =
        """
        Print how often each result of the symptom check was shown, by day (UTC) and version of the questions, then the answers
        to "Was this page useful?" of the same days, by page, with the parts that were least useful.

        The figures are close, not exact. A check counts once, with the first level it showed; what was changed later does
        not count. An emergency shown to a browser without the cookie counts each time its answers are sent. An old cookie
        that is sent again after a restart, or to another process, may count again. Counts that wait when the database
        fails or the process is killed are lost.
        """;

    public static Command Create(string[] settings)
    {
        var days = new Option<int>("--days")
        {
            Description = $"How many days, today included, 1 to {MostDays}.",
            DefaultValueFactory = static _ => 30,
        };
        days.Validators.Add(static result =>
        {
            if (result.Tokens is [var token, ..] && !(int.TryParse(token.Value, out var number) && number is >= 1 and <= MostDays))
                result.AddError($"--days must be a number from 1 to {MostDays}.");
        });
        var json = new Option<bool>("--json") { Description = "Print JSON instead of a table." };
        var verb = new Command("stats", About) { days, json };
        verb.SetAction((arguments, cancellationToken) => VerbHost.RunAsync(settings, async services =>
        {
            var until = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
            var from = until.AddDays(1 - arguments.GetValue(days));
            var (tallies, answers) = await services.GetRequiredService<SiteDatabase>().RunAsync(
                async (context, token) => (
                    await context.DailyTallies.AsNoTracking().Where(row => row.Date >= from && row.Date <= until).ToListAsync(token),
                    await context.UsefulTallies.AsNoTracking().Where(row => row.Date >= from && row.Date <= until).ToListAsync(token)),
                cancellationToken);
            var (report, useful) = (new StatsReport(from, until, tallies), new UsefulReport(answers));
            Console.WriteLine(arguments.GetValue(json) ? report.ToJson(useful) : report.ToTable());
            if (!arguments.GetValue(json) && useful.ToTable() is { } table)
                Console.WriteLine($"\n{table}");
            return SiteVerbs.Done;
        }));
        return verb;
    }
}
