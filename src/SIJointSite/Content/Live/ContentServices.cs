using SIJointSite.Content.Files;
using SIJointSite.Settings;

namespace SIJointSite.Content.Live;

public static class ContentServices
{
    /// <summary>
    /// Everything that people read. A request gets the content of its beginning, or the part of it that it asks for, and keeps it
    /// to its end.
    /// </summary>
    public static void AddContent(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ContentFolder>();
        services.AddSingleton<SiteContentReader>();
        services.AddSingleton<ContentStore>();
        services.AddHostedService<LiveContent>();
        services.AddHealthChecks().AddCheck<ContentHealthCheck>("content", tags: [HealthTags.Ready]);

        services.AddScoped(static provider => provider.GetRequiredService<ContentStore>().Current);
        services.AddPart(static content => content.Site);
        services.AddPart(static content => content.Home);
        services.AddPart(static content => content.About);
        services.AddPart(static content => content.Regions);
        services.AddPart(static content => content.SafetyNet);
        services.AddPart(static content => content.EmergencyCard);
        services.AddPart(static content => content.Triage);
        services.AddPart(static content => content.Results);
        services.AddPart(static content => content.Score);
        services.AddPart(static content => content.TriageTexts);
        services.AddPart(static content => content.ProofTexts);
        services.AddPart(static content => content.TriageTexts.Dates);
        services.AddPart(static content => content.Exercises);
        services.AddPart(static content => content.Choices);
        services.AddPart(static content => content.ExerciseTexts);
        services.AddPart(static content => content.Programme);
        services.AddPart(static content => content.ProgrammeTexts);
        services.AddPart(static content => content.Builder);
        services.AddPart(static content => content.Drawings);
        services.AddPart(static content => content.Pictures);
        services.AddPart(static content => content.Cavitation);
        services.AddPart(static content => content.Sources);
        services.AddPart(static content => content.Articles);
        services.AddPart(static content => content.ArticleTexts);
        services.AddPart(static content => content.Guide);
        services.AddPart(static content => content.Quality);
        services.AddPart(static content => content.QualityTexts);
        services.AddPart(static content => content.Search.Texts.Texts);
        services.AddPart(static content => content.Clinicians);
        services.AddPart(static content => content.Feedback);
        services.AddPart(static content => content.Versions);
        services.AddPart(static content => content.VersionTexts);
    }

    /// <summary>
    /// Reads the content while the rest of the site is put together. What is wrong with it is told when it is loaded, after what is
    /// wrong with the settings.
    /// </summary>
    public static void BeginReadingContent(this WebApplication app)
    {
        // Whatever it throws, a missing folder too, comes again when the content is loaded, and is told then.
        _ = Task.Run(() => app.Services.GetRequiredService<SiteContentReader>().Read());
    }

    private static void AddPart<T>(this IServiceCollection services, Func<SiteContent, T> part) where T : class =>
        services.AddScoped(provider => part(provider.GetRequiredService<SiteContent>()));
}
