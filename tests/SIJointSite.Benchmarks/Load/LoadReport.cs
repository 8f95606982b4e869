using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace SIJointSite.Benchmarks.Load;

/// <summary>What a run came to: every code that a page showed is looked for afterwards.</summary>
internal sealed class LoadReport
{
    /// <summary>The site lets one address read back ten codes a minute.</summary>
    private const int CodesToReadBack = 5;

    private readonly StringBuilder text = new();

    /// <summary>Codes that were shown and whose row or result is not there.</summary>
    public long Lost { get; private set; }

    public int Failed { get; private set; }

    public static async Task<LoadReport> OfAsync(LoadRun run, DirectoryInfo? data, int? pid, CancellationToken cancellationToken)
    {
        var report = new LoadReport();
        await run.WarmUpAsync(cancellationToken);
        var rowsBefore = data is null ? 0 : CountRows(data);
        var processorBefore = ProcessorOf(pid);
        var took = await run.RunAsync(cancellationToken);
        var processor = ProcessorOf(pid) - processorBefore;
        report.Failed = run.Failures.Count;

        var saved = run.Codes.Count;
        report.Say($"started {run.Rate * run.Seconds}, saved {saved}, failed {report.Failed}, in {took.TotalSeconds:0.0} s");
        report.Say($"saved checks a second {saved / took.TotalSeconds:0.0}, asked for {run.Rate}");
        foreach (var failure in run.Failures.CountBy(static message => message))
            report.Say($"  {failure.Value} x {failure.Key}");
        if (data is not null)
        {
            var rows = CountRows(data) - rowsBefore;
            report.Lost = Math.Max(0, run.Codes.Distinct().Count() - rows);
            report.Say($"rows added {rows}, lost {report.Lost}");
        }

        await report.ReadBackAsync(run, cancellationToken);
        report.SayTimes("whole check", run.Checks);
        report.SayTimes("save", run.Saves);
        if (processor is { } used)
            report.Say($"processor of the site {used.TotalSeconds:0.0} s: {used.TotalMilliseconds / Math.Max(1, saved):0.0} ms a check");
        return report;
    }

    public override string ToString() => text.ToString().TrimEnd();

    private async Task ReadBackAsync(LoadRun run, CancellationToken cancellationToken)
    {
        var codes = run.Codes.Take(CodesToReadBack).ToArray();
        var visitor = new LoadVisitor(run.Client);
        var read = 0;
        foreach (var code in codes)
            read += await visitor.CanReadBackAsync(code, cancellationToken) ? 1 : 0;
        Lost += codes.Length - read;
        Say($"read back {read} of {codes.Length} codes");
    }

    private void SayTimes(string what, IEnumerable<TimeSpan> times)
    {
        var sorted = times.Select(static time => time.TotalMilliseconds).Order().ToArray();
        if (sorted.Length > 0)
            Say($"{what}: p50 {At(0.50):0} ms, p95 {At(0.95):0} ms, p99 {At(0.99):0} ms, longest {sorted[^1]:0} ms");

        double At(double share) => sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * share)];
    }

    private void Say(FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));

    private static TimeSpan? ProcessorOf(int? pid)
    {
        if (pid is not { } id)
            return null;
        using var process = Process.GetProcessById(id);
        return process.TotalProcessorTime;
    }

    private static long CountRows(DirectoryInfo data)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data.FullName, "site.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM SavedChecks";
        return (long)command.ExecuteScalar()!;
    }
}
