using SIJointSite.Content;
using SIJointSite.Data;
using SIJointSite.Features;
using SIJointSite.Features.Articles;
using SIJointSite.Features.Exercises;
using SIJointSite.Features.Triage;
using SIJointSite.Hosting;

if (HealthProbe.IsAskedFor(args))
    return await HealthProbe.RunAsync();

var builder = WebApplication.CreateBuilder(SiteHost.OptionsFor(args));
builder.AddSiteLogging();
builder.AddSiteSettings();
builder.AddContent();
builder.AddSiteDatabase();
builder.AddExercises();
builder.AddTriage();
builder.AddArticles();
builder.AddSitePages();

var app = builder.Build();
app.UseSitePipeline();
app.MapSite();
return await app.RunSiteAsync();
