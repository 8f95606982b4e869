using SIJointSite.Content.Live;
using SIJointSite.Data;
using SIJointSite.Features.Triage;
using SIJointSite.Hosting.Start;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Verbs;

/// <summary>The site's services with the site's settings, without serving anything: works beside a running site.</summary>
internal static class VerbHost
{
    /// <summary>The services of the site, with all content.</summary>
    public static WebApplication Build(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(SiteHost.OptionsFor(settings));
        builder.Logging.ClearProviders();
        builder.AddSiteSettings();
        builder.AddContent();
        builder.AddSiteDatabase();
        builder.AddTriage();
        var app = builder.Build();
        app.CheckSettings();
        ProgramFiles.EnsureWhole();
        return app;
    }

    /// <summary>Runs work that needs the database.</summary>
    /// <exception cref="SiteStartException">There is no database, or it cannot be used.</exception>
    public static async Task<int> RunAsync(string[] settings, Func<IServiceProvider, Task<int>> work)
    {
        await using var app = Build(settings);

        var engine = app.Services.GetRequiredService<IDatabaseEngine>();
        if (engine.WhyMissing is { } reason)
            throw new SiteStartException(reason);
        try
        {
            return await work(app.Services);
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            throw new SiteStartException($"The {engine.Name} cannot be used: {exception.GetBaseException().Message}", exception);
        }
    }
}
