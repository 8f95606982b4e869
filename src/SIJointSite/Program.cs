using SIJointSite.Content.Live;
using SIJointSite.Data;
using SIJointSite.Features.Exercises;
using SIJointSite.Features.Feedback;
using SIJointSite.Features.Offline;
using SIJointSite.Features.Pictures;
using SIJointSite.Features.Search;
using SIJointSite.Features.Triage;
using SIJointSite.Hosting;
using SIJointSite.Hosting.Telemetry;
using SIJointSite.Hosting.Verbs;

if (HealthVerb.IsAskedFor(args))
    return HealthVerb.Run(args);
if (SiteVerbs.AreAskedFor(args))
    return await SiteVerbs.RunAsync(args);

var builder = WebApplication.CreateBuilder(SiteHost.OptionsFor(args));
builder.AddSiteLogging();
builder.AddTelemetry();
builder.AddSiteSettings();
builder.AddContent();
builder.AddSiteDatabase();
builder.AddTriage();
builder.AddExercises();
builder.AddPictures();
builder.AddOffline();
builder.AddSearch();
builder.AddFeedback();
builder.AddSitePages();
builder.AddPageCompression();

var app = builder.Build();
app.UseSitePipeline();
app.MapSite();
return await app.RunSiteAsync();
