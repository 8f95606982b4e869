using SIJointSite.Features.Links;

namespace SIJointSite.Hosting.Snapshots;

public static class SnapshotServices
{
    public static void AddSnapshots(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SnapshotStore>();
        builder.Services.AddSingleton<SnapshotPacker>();
        builder.Services.AddHostedService(static services => services.GetRequiredService<SnapshotPacker>());
        builder.Services.AddSingleton<PageSource>();
        builder.Services.AddSingleton<IPageSource>(static services => services.GetRequiredService<PageSource>());
        builder.Services.AddHostedService<VersionKeeper>();
    }

    public static void UseSnapshots(this WebApplication app) => app.UseMiddleware<KeptPages>();
}
