using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using SIJointSite.Data.Sqlite;
using SIJointSite.Settings;

namespace SIJointSite.Data;

public static class DataServices
{
    public static void AddSiteDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section)
            .ValidateDataAnnotations().ValidateOnStart();
        builder.AddDatabaseEngine();
        builder.Services.AddSingleton<SiteDatabase>();
        builder.Services.AddHostedService<DatabaseStartup>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: [HealthTags.Ready]);

        // The keys outlive a restart, or every cookie and every open form would be lost with it.
        builder.Services.AddDataProtection().SetApplicationName("SIJointSite");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(static services =>
            new ConfigureOptions<KeyManagementOptions>(options =>
                // Only named here, made when first written to: an unwritable folder is reported by DatabaseStartup in one sentence.
                options.XmlRepository = new FileSystemXmlRepository(
                    new DirectoryInfo(Path.Combine(services.GetRequiredService<DataFolder>().Path, "keys")),
                    services.GetRequiredService<ILoggerFactory>())));
    }

    /// <summary>The one place that chooses. A value that names no engine is told at start, where all wrong settings are.</summary>
    private static void AddDatabaseEngine(this WebApplicationBuilder builder)
    {
        switch (builder.Configuration[$"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Engine)}"])
        {
            default:
                builder.Services.AddSqlite();
                break;
        }
    }
}
