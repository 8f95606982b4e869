using SIJointSite.Content.Files;
using SIJointSite.Content.Live;
using SIJointSite.Hosting;

namespace SIJointSite.Content;

public static class ContentServices
{
    public static void AddContent(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ContentFolder>();
        builder.Services.AddHostedService<ContentStartup>();
        builder.Services.AddSingleton<ContentState>();
        builder.Services.AddHostedService<LiveContent>();
        builder.Services.AddHealthChecks().AddCheck<ContentHealthCheck>("content", tags: [Health.Ready]);
    }

    /// <summary>Registers a library so that it is loaded and checked at start.</summary>
    public static void AddContentLibrary<TLibrary>(this IServiceCollection services) where TLibrary : class, IContentLibrary
    {
        services.AddSingleton<TLibrary>();
        services.AddSingleton<IContentLibrary>(provider => provider.GetRequiredService<TLibrary>());
    }
}
