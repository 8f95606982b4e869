using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using SIJointSite.Tests.Support.Postgres;

namespace SIJointSite.Tests.Support;

/// <summary>The site as a process of its own, which can be killed as the kernel kills one: without a word.</summary>
internal sealed partial class SiteProcess : IDisposable
{
    /// <summary>The program, to be run with <c>dotnet</c>.</summary>
    public static readonly string Program = typeof(Settings.SiteOptions).Assembly.Location;

    private readonly Process process;
    private readonly Uri address;

    private SiteProcess(Process process, Uri address)
    {
        this.process = process;
        this.address = address;
    }

    /// <param name="dataFolder">Where it keeps its database.</param>
    /// <param name="mostKilobytesAFile">The kernel lets no file of the process grow beyond this, as a full disk would; null for no
    /// limit.</param>
    /// <param name="program">The program to run; null for that of the tests.</param>
    /// <param name="port">Where it listens. 0: the kernel picks one that is free, and the site says which.</param>
    public static async Task<SiteProcess> StartAsync(
        string dataFolder, int? mostKilobytesAFile = null, int port = 0, string? program = null)
    {
        string[] site = [program ?? Program, "--urls", $"http://127.0.0.1:{port}", "--Site:DataFolder", dataFolder,
            "--Triage:SavesAMinute", "10000"];
        var process = Start(new ProcessStartInfo(
            mostKilobytesAFile is null ? "dotnet" : "bash",
            mostKilobytesAFile is null ? site
                : ["-c", $"trap '' XFSZ; ulimit -f {mostKilobytesAFile}; exec dotnet \"$@\"", "site", .. site])
        {
            Environment =
            {
                // Because a client here speaks plain http, and the cookies of Production ask for TLS.
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
            },
        });
        var lines = new ConcurrentQueue<string>();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var ended = process.WaitForExitAsync();
        try
        {
            if (await Task.WhenAny(address.Task, ended).WaitAsync(Wait.Patience) == address.Task)
                return new SiteProcess(process, await address.Task);
        }
        catch (TimeoutException)
        {
            process.Kill();
        }

        await ended;
        using (process)
            throw new InvalidOperationException($"The site ended with {process.ExitCode}, or was ended after {Wait.Patience}, "
                + $"before it listened:\n{string.Join('\n', lines)}");

        void Keep(string? line)
        {
            lines.Enqueue(line ?? "");
            if (line is not null && ListeningOn().Match(line) is { Success: true } match)
                address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    /// <summary>Starts the site with settings that it cannot start with, and waits for it to give up: without a crash in its log.</summary>
    public static Task<(int ExitCode, string Error)> RunToItsEndAsync(params string[] arguments) =>
        RunCopyToItsEndAsync(Program, arguments);

    /// <summary>The same with a copy of the program.</summary>
    public static async Task<(int ExitCode, string Error)> RunCopyToItsEndAsync(string program, params string[] arguments)
    {
        var (exitCode, output, error) = await RunAsync(["--urls", $"http://localhost:{FreePort()}", .. arguments], program: program);
        return output.Contains("\"@l\":\"Fatal\"", StringComparison.Ordinal)
            ? throw new InvalidOperationException($"The log tells of a crash that was none:\n{output}") : (exitCode, error);
    }

    /// <summary>Starts the site and tells it to stop, as a service manager does, once it waits for what never comes.</summary>
    /// <param name="waitsForEver">Done when it does.</param>
    /// <param name="arguments">Settings that make it.</param>
    public static async Task<(int ExitCode, string Error)> StopDuringStartAsync(Task waitsForEver, params string[] arguments)
    {
        using var process = Start(new ProcessStartInfo("dotnet",
            [typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0", .. arguments]));
        _ = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await waitsForEver.WaitAsync(Wait.Patience);
        await RunToolAsync("kill", "-TERM", $"{process.Id}");
        await process.WaitForExitAsync().WaitAsync(Wait.Patience);
        return (process.ExitCode, await error);
    }

    /// <summary>Runs a tool of the system.</summary>
    public static async Task RunToolAsync(string name, params string[] arguments)
    {
        using var tool = Process.Start(name, arguments);
        await tool.WaitForExitAsync().WaitAsync(Wait.Patience);
    }

    /// <summary>Runs a verb to its end.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunVerbAsync(params string[] arguments) => RunAsync(arguments);

    /// <summary>Runs a verb with these variables in its environment.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunVerbAsync(
        IReadOnlyDictionary<string, string> environment, params string[] arguments) => RunAsync(arguments, environment);

    /// <summary>Runs a verb from a folder that has a settings file of its own.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunVerbInAsync(string folder, params string[] arguments) =>
        RunAsync(arguments, folder: folder);

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        string[] arguments, IReadOnlyDictionary<string, string>? environment = null, string folder = "", string? program = null)
    {
        var start = new ProcessStartInfo("dotnet", [program ?? Program, .. arguments]) { WorkingDirectory = folder };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Start(start);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.WaitForExitAsync().WaitAsync(Wait.Patience);
        }
        catch (TimeoutException)
        {
            process.Kill();
            throw new InvalidOperationException(
                $"{string.Join(' ', arguments)} did not end within {Wait.Patience}:\n{await output}\n{await error}");
        }

        return (process.ExitCode, await output, await error);
    }

    private static Process Start(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        // The runtime's double mapping of code takes a quarter of the work of a start; it is also a large file, which would meet a
        // limit on files first.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        foreach (var (name, value) in TestDatabase.SettingsOf(start.ArgumentList))
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public HttpClient CreateBrowser() =>
        new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };

    /// <summary>Ends it at once, as kill -9 does.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Asks it to end, as a service manager does, and waits until it has: it answers what it has begun.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("bash", ["-c", $"kill -TERM {process.Id}"]);
        await process.WaitForExitAsync().WaitAsync(Wait.Patience);
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

    [GeneratedRegex("Now listening on: (http:\\S+)")]
    private static partial Regex ListeningOn();

    /// <summary>A data folder that outlives one process and goes with the test.</summary>
    public sealed class DataFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("sijoint-process-").FullName;

        public void Dispose()
        {
            Directory.Delete(Path, recursive: true);
            TestDatabase.Leave(Path);
        }
    }
}
