using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SIJointSite.Benchmarks.Reading;

/// <summary>Readers of one page, as many as the server can serve, by the program <c>wrk</c>.</summary>
internal static partial class ReadingLoad
{
    private const int Clients = 64;

    /// <summary>Runs for some seconds.</summary>
    /// <returns>What a request cost the server, and how many it answered.</returns>
    public static async Task<Round> RunAsync(MeasuredServer server, int seconds, CancellationToken stopping)
    {
        var before = server.Processor;
        using var wrk = Process.Start(new ProcessStartInfo("setsid",
        [
            "wrk", "-t1", $"-c{Clients}", $"-d{seconds}s", "-H", "Accept-Encoding: br, gzip", "-H", "Accept-Language: en-GB,en;q=0.9",
            server.Address.ToString(),
        ])
        { RedirectStandardOutput = true })!;
        var said = await wrk.StandardOutput.ReadToEndAsync(stopping);
        await wrk.WaitForExitAsync(stopping);
        if (said.Contains("Non-2xx", StringComparison.Ordinal) || Requests().Match(said) is not { Success: true } match)
            throw new InvalidOperationException($"Not every request was answered:\n{said}");
        var count = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return new Round((server.Processor - before).TotalMicroseconds / count, count / seconds);
    }

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();

    /// <summary>What was measured in one round.</summary>
    /// <param name="Microseconds">Processor time a request.</param>
    /// <param name="Rate">Requests a second.</param>
    internal sealed record Round(double Microseconds, double Rate);
}
