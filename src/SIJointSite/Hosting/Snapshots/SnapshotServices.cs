namespace SIJointSite.Hosting.Snapshots;

public static class SnapshotServices
{
    public static void AddSnapshots(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SnapshotStore>();
        builder.Services.AddSingleton<SnapshotPacker>();
        builder.Services.AddHostedService(static services => services.GetRequiredService<SnapshotPacker>());
        builder.Services.AddSingleton<VersionKeeper>();
        builder.Services.AddHostedService(static services => services.GetRequiredService<VersionKeeper>());
    }

    public static void UseSnapshots(this WebApplication app) => app.UseMiddleware<KeptPages>();
}
