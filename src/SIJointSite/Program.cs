using SIJointSite.Content.Live;
using SIJointSite.Data;
using SIJointSite.Features.Clinicians;
using SIJointSite.Features.Exercises;
using SIJointSite.Features.Feedback;
using SIJointSite.Features.Fhir;
using SIJointSite.Features.Links;
using SIJointSite.Features.Offline;
using SIJointSite.Features.Pictures;
using SIJointSite.Features.Search;
using SIJointSite.Features.Triage;
using SIJointSite.Features.Versions;
using SIJointSite.Hosting;
using SIJointSite.Hosting.Requests;
using SIJointSite.Hosting.Snapshots;
using SIJointSite.Hosting.Start;
using SIJointSite.Hosting.Telemetry;
using SIJointSite.Hosting.Verbs;

if (HealthVerb.IsAskedFor(args))
    return HealthVerb.Run(args);
return SiteVerbs.AreAskedFor(args)
    ? await SiteVerbs.RunAsync(args)
    : await SiteHost.RunAsync(args, Build, Console.Error);

/// <summary>The table of contents: one line a feature.</summary>
public partial class Program
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(SiteHost.OptionsFor(args));
        builder.AddSiteLogging();
        builder.AddTelemetry();
        builder.AddSiteSettings();
        // Before the content: a data folder that cannot be written to is told first, and a database that holds the keys is opened first.
        builder.AddSiteDatabase();
        builder.AddContent();
        builder.AddFhir();
        builder.AddTriage();
        builder.AddExercises();
        builder.AddPictures();
        builder.AddOffline();
        builder.AddSearch();
        builder.AddFeedback();
        builder.AddVersions();
        builder.AddLinks();
        builder.AddClinicians();
        builder.AddSitePages();
        builder.AddRequestRules();
        builder.AddPageCompression();
        builder.AddSnapshots();

        var app = builder.Build();
        app.BeginReadingContent();
        app.CheckStart();
        app.UseSitePipeline();
        app.MapSite();
        return app;
    }
}
