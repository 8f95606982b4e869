using System.CommandLine;
using System.Diagnostics;
using SIJointSite.Benchmarks.Load;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Benchmarks;

/// <summary>
/// <c>kills</c>: kills the first start of a site again and again, each time a little later after its database file has appeared, and
/// sees whether the next start can save.
/// </summary>
internal static class KillsCommand
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(0.5);

    public static Command Create()
    {
        var times = new Option<int>("--times") { Description = "How often to kill.", DefaultValueFactory = static _ => 100 };
        var command = new Command(
            "kills", "Kill the first start of a site between 0 and 0.5 s after its database appears; then save.") { times };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var (number, broken, journals) = (arguments.GetValue(times), 0, 0);
            for (var kill = 0; kill < number; kill++)
            {
                using var folder = new SiteProcess.DataFolder();
                await StartAndKillAsync(folder.Path, Span * kill / number, cancellationToken);
                journals += File.Exists(Path.Combine(folder.Path, "site.db-journal")) ? 1 : 0;
                try
                {
                    await SaveAsync(folder.Path, cancellationToken);
                }
                catch (Exception exception) when (exception is HttpRequestException or InvalidOperationException)
                {
                    broken++;
                    Console.WriteLine($"Kill {kill}: {exception.Message}");
                }
            }

            Console.WriteLine($"{number} kills, {journals} left a journal, {broken} stay broken.");
            return broken == 0 ? 0 : 1;
        });
        return command;
    }

    private static async Task StartAndKillAsync(string dataFolder, TimeSpan after, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [SiteProcess.Program, "--urls", "http://127.0.0.1:0", "--Site:DataFolder", dataFolder])
        {
            RedirectStandardOutput = true,
        })!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        while (!File.Exists(Path.Combine(dataFolder, "site.db")) && !process.HasExited)
            await Task.Delay(1, cancellationToken);
        await Task.Delay(after, cancellationToken);
        process.Kill();
        await process.WaitForExitAsync(cancellationToken);
    }

    private static async Task SaveAsync(string dataFolder, CancellationToken cancellationToken)
    {
        using var site = await SiteProcess.StartAsync(dataFolder);
        using var browser = site.CreateBrowser();
        // The visitor keeps its cookies itself.
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = browser.BaseAddress,
        };
        await new LoadVisitor(client).CheckAndSaveAsync(RealDefinition.AllClear, cancellationToken);
    }
}
