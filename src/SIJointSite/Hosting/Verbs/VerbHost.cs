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
        return app;
    }

    /// <summary>Runs work that needs the database.</summary>
    /// <exception cref="SiteStartException">There is no database, or it cannot be used.</exception>
    public static async Task<int> RunAsync(string[] settings, Func<IServiceProvider, Task<int>> work)
    {
        await using var app = Build(settings);

        // A verb makes no database: a mistyped folder would look like an empty site.
        var file = app.Services.GetRequiredService<DataFolder>().DatabaseFile;
        if (!File.Exists(file))
            throw new SiteStartException($"There is no database {file}. Set Site:DataFolder to the data folder of the site.");
        try
        {
            return await work(app.Services);
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            throw new SiteStartException($"The database {file} cannot be used: {exception.GetBaseException().Message}", exception);
        }
    }
}
