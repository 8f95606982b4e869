using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SIJointSite.Tests.Support;

/// <summary>The site as a process of its own, which can be killed as the kernel kills one: without a word.</summary>
internal sealed class SiteProcess : IDisposable
{
    private readonly Process process;
    private readonly Uri address;

    private SiteProcess(Process process, Uri address)
    {
        this.process = process;
        this.address = address;
    }

    /// <param name="dataFolder">Where it keeps its database.</param>
    /// <param name="mostKilobytesAFile">The kernel lets no file of the process grow beyond this, as a full disk would; null for no limit.</param>
    public static async Task<SiteProcess> StartAsync(string dataFolder, int? mostKilobytesAFile = null)
    {
        var address = new Uri($"http://localhost:{FreePort()}");
        string[] site = [typeof(Program).Assembly.Location, "--urls", address.ToString(), "--Site:DataFolder", dataFolder, "--Triage:SavesAMinute", "10000"];
        var process = Process.Start(new ProcessStartInfo(
            mostKilobytesAFile is null ? "dotnet" : "bash",
            mostKilobytesAFile is null ? site : ["-c", $"trap '' XFSZ; ulimit -f {mostKilobytesAFile}; exec dotnet \"$@\"", "site", .. site])
        {
            Environment =
            {
                // Because a client here speaks plain http, and the cookies of Production ask for TLS.
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                // The runtime's own double mapping of code is a large file and would meet the limit first.
                ["DOTNET_EnableWriteXorExecute"] = "0",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = address };
        for (var attempt = 0; attempt < 300; attempt++)
        {
            try
            {
                using var response = await client.GetAsync(new Uri("/health/live", UriKind.Relative));
                if (response.IsSuccessStatusCode)
                    return new SiteProcess(process, address);
            }
            catch (HttpRequestException)
            {
                Assert.False(process.HasExited, "The site ended before it answered.");
            }

            await Task.Delay(100);
        }

        process.Kill();
        throw new TimeoutException("The site did not answer within 30 seconds.");
    }

    /// <summary>Starts the site with settings that it cannot start with, and waits for it to give up.</summary>
    public static async Task<(int ExitCode, string Error)> RunToItsEndAsync(params string[] arguments)
    {
        var (exitCode, _, error) = await RunAsync(["--urls", $"http://localhost:{FreePort()}", .. arguments]);
        return (exitCode, error);
    }

    /// <summary>Runs a verb to its end.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunVerbAsync(params string[] arguments) => RunAsync(arguments);

    /// <summary>Asks with the verb for it whether a site at this port is well.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunHealthVerbAsync(string port) => RunAsync(["health"], port);

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] arguments, string? port = null)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (port is not null)
            start.Environment["ASPNETCORE_HTTP_PORTS"] = port;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, error);
    }

    public HttpClient CreateBrowser() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };

    /// <summary>Ends it at once, as kill -9 does.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
    }

    /// <summary>A port at which nothing listens.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A data folder that outlives one process and goes with the test.</summary>
    public sealed class DataFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("sijoint-process-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
