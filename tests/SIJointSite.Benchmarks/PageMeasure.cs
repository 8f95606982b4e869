using System.CommandLine;
using System.Diagnostics;
using SIJointSite.Benchmarks.Load;
using SIJointSite.Tests.Support;

namespace SIJointSite.Benchmarks;

/// <summary>
/// The processor time of one question page: the whole pipeline in this process, with cookie, token, log line and the test
/// client's small share. Target: under 2 ms.
/// </summary>
internal static class PageMeasure
{
    private const int WarmUp = 1_000;
    private const int Rounds = 5;
    private const int PagesARound = 1_000;

    public static Command CreateCommand()
    {
        var command = new Command("page", "Processor time of rendering one question page.");
        command.SetAction(static (_, cancellationToken) => RunAsync(cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var output = Console.Out;
        // The log line of each page is made, but not printed here.
        Console.SetOut(TextWriter.Null);
        using var site = new SiteFactory();
        using var client = site.CreateBrowser();
        var visitor = new LoadVisitor(client);
        await visitor.StartAsync(cancellationToken);
        await AskAsync(visitor, WarmUp, cancellationToken);

        for (var round = 1; round <= Rounds; round++)
        {
            using var process = Process.GetCurrentProcess();
            var (processor, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
            await AskAsync(visitor, PagesARound, cancellationToken);
            process.Refresh();
            var used = (process.TotalProcessorTime - processor).TotalMilliseconds / PagesARound;
            var took = clock.Elapsed.TotalMilliseconds / PagesARound;
            await output.WriteLineAsync(FormattableString.Invariant(
                $"question page: {used:0.000} ms of processor, {took:0.000} ms by the clock"));
        }

        return 0;
    }

    private static async Task AskAsync(LoadVisitor visitor, int times, CancellationToken cancellationToken)
    {
        for (var time = 0; time < times; time++)
            await visitor.GetAsync("/symptom-check/1", cancellationToken);
    }
}
