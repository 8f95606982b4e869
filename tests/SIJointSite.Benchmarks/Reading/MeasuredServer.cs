using System.Diagnostics;
using System.Globalization;

namespace SIJointSite.Benchmarks.Reading;

/// <summary>
/// A server that is measured, as a process in a session of its own: the kernel shares the processor between sessions, so one in the
/// session of the load would be measured with it. Linux only.
/// </summary>
internal sealed class MeasuredServer : IDisposable
{
    private const double TicksASecond = 100;

    private readonly Process process;

    private MeasuredServer(Process process, Uri address, TimeSpan start) => (this.process, Address, Start) = (process, address, start);

    public Uri Address { get; }

    /// <summary>From its start to its first answer.</summary>
    public TimeSpan Start { get; }

    /// <summary>Processor time since its start.</summary>
    public TimeSpan Processor
    {
        get
        {
            // Behind the name, which may hold spaces: state, then 10 more, then the ticks in its own code and in the kernel.
            var fields = File.ReadAllText($"/proc/{process.Id}/stat").Split(") ")[1].Split(' ');
            return TimeSpan.FromSeconds((Ticks(fields[11]) + Ticks(fields[12])) / TicksASecond);
        }
    }

    /// <summary>Its memory in MiB; what it shares with others counts in parts.</summary>
    public double Memory => File.ReadLines($"/proc/{process.Id}/smaps_rollup")
        .Where(static line => line.StartsWith("Pss:", StringComparison.Ordinal))
        .Select(static line => Ticks(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1])).Single() / 1024;

    /// <summary>Starts one and waits for its first answer.</summary>
    /// <param name="address">Where it will answer.</param>
    /// <param name="folder">Its working folder.</param>
    /// <param name="words">Program and arguments.</param>
    public static async Task<MeasuredServer> StartAsync(Uri address, string folder, IEnumerable<string> words, CancellationToken stopping)
    {
        var started = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo("setsid", words)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        })!;
        // Nobody reads its log, and it must not wait for that.
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        using var client = new HttpClient();
        while (!process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(address, stopping);
                if (answer.IsSuccessStatusCode)
                    return new MeasuredServer(process, address, started.Elapsed);
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(2, stopping);
        }

        throw new InvalidOperationException($"{string.Join(' ', words)} ended with {process.ExitCode}.");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static double Ticks(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
