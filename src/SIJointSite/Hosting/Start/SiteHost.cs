using SIJointSite.Settings;

namespace SIJointSite.Hosting.Start;

/// <summary>Where the site starts from and how it says that it could not start.</summary>
public static class SiteHost
{
    /// <summary>Exit code for a site that could not start because of something a person can put right.</summary>
    private const int CouldNotStart = 1;

    /// <summary>
    /// The folder of the settings file: the current directory under <c>dotnet run</c>, the folder of the program when
    /// it is started from elsewhere.
    /// </summary>
    public static WebApplicationOptions OptionsFor(string[] args) => new()
    {
        Args = args,
        ContentRootPath = File.Exists("appsettings.json") || !File.Exists(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
            ? null
            : AppContext.BaseDirectory,
    };

    /// <summary>Builds the site and runs it until it is stopped. What keeps it from starting is one sentence, not a stack trace.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="build">Puts the site together.</param>
    /// <param name="error">Where the sentence goes.</param>
    /// <returns>Exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Func<string[], WebApplication> build, TextWriter error)
    {
        using var stop = new StopSignals();
        try
        {
            SettingArguments.Check(args);
            await using var app = build(args);
            stop.PassTo(app.Lifetime);
            await StartAsync(app);
            await app.WaitForShutdownAsync();
            return 0;
        }
        // Tools that only want the services of a program end it with this one.
        catch (Exception exception) when (exception is not HostAbortedException)
        {
            if (stop.IsAsked)
                return 0;
            await error.WriteLineAsync(StartFaults.Explain(exception));
            return CouldNotStart;
        }
    }

    private static async Task StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch
        {
            // Else what waits in the background for the start would be logged as if it had crashed.
            app.Lifetime.StopApplication();
            throw;
        }
    }

    /// <summary>Looks at the settings and at the files of the program, and warns of what is right only in Development.</summary>
    /// <exception cref="SiteStartException">The site cannot start with them.</exception>
    public static void CheckStart(this WebApplication app)
    {
        app.CheckSettings();
        ProgramFiles.EnsureWhole();
        var manifest = Path.Combine(AppContext.BaseDirectory, $"{app.Environment.ApplicationName}.staticwebassets.endpoints.json");
        if (!File.Exists(manifest))
            throw new SiteStartException($"The file {manifest} is missing. Copy the published folder whole.");
        if (!app.Environment.WebRootFileProvider.GetFileInfo("css/site.css").Exists)
        {
            throw new SiteStartException(
                $"The folder \"wwwroot\" with style and scripts is missing or cannot be read in {app.Environment.ContentRootPath}. Copy "
                + "the published folder whole, and start the program from there or from a folder without an appsettings.json.");
        }

        WarnInProduction(app);
    }

    private static void WarnInProduction(WebApplication app)
    {
        if (!app.Environment.IsProduction())
            return;
        if (app.Configuration[$"{SiteOptions.Section}:{nameof(SiteOptions.PublicAddress)}"] is not { Length: > 0 } text)
        {
            app.Logger.LogWarning(
                "Site:PublicAddress is not set, so pages say nowhere what their address is, and requests for any host are answered. Set "
                + "it to the address that the public uses");
        }
        else if (PublicAddressSetting.Parse(text) is { IsLoopback: false, Scheme: "http" })
        {
            app.Logger.LogWarning(
                "Site:PublicAddress begins with http. Browsers keep the cookies of the symptom check only over https: put a proxy that "
                + "ends TLS before the site");
        }
    }
}
