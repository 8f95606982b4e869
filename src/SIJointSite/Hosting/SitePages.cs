using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Features.Safety;
using SIJointSite.Hosting.Start;
using SIJointSite.Settings;

namespace SIJointSite.Hosting;

/// <summary>Razor Pages with "Features" as their root, so that a feature's pages and services lie together.</summary>
public static class SitePages
{
    public static void AddSitePages(this WebApplicationBuilder builder)
    {
        // No form of ours has names with brackets, as jQuery writes them, and the framework fails at one that is not closed.
        builder.Services.AddRazorPages()
            .AddMvcOptions(static options => options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>())
            .Services.Configure<RazorPagesOptions>(static options => options.RootDirectory = "/Features");
        builder.Services.AddScoped<Reader>();
        builder.Services.Configure<RouteOptions>(static options =>
        {
            options.LowercaseUrls = true;
            options.LowercaseQueryStrings = true;
        });
        builder.Services.AddAntiforgery(options =>
        {
            options.FormFieldName = "form-token";
            options.HeaderName = null;
            // No page may be framed, which the content security policy says of every answer; this one would say it of some, and less.
            options.SuppressXFrameOptionsHeader = true;
            options.Cookie = SiteCookies.For("si-form", builder.Environment);
        });
        // The web root is at the top of the repository; outside Development the manifest must be asked for.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddHealthChecks().AddCheck<ProgramHealthCheck>("program", tags: [HealthTags.Ready]);
    }
}
