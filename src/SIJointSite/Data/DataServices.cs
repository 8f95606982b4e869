using SIJointSite.Data.Keys;
using SIJointSite.Data.Postgres;
using SIJointSite.Data.Sqlite;
using SIJointSite.Settings;

namespace SIJointSite.Data;

public static class DataServices
{
    public static void AddSiteDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section)
            .ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<SiteDatabase>();
        builder.Services.AddHostedService<DatabaseStartup>();
        builder.Services.AddSingleton<DatabaseHealthCheck>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: [HealthTags.Ready]);
        // Last, because the keys are read at start too, and may be in a table that the start above makes.
        builder.AddDatabaseEngine();
    }

    /// <summary>The one place that chooses. A value that names no engine is told at start, where all wrong settings are.</summary>
    private static void AddDatabaseEngine(this WebApplicationBuilder builder)
    {
        switch (builder.Configuration[$"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Engine)}"])
        {
            case DatabaseOptions.Postgres:
                builder.Services.AddPostgres();
                builder.Services.AddKeys<PostgresKeys>();
                break;
            default:
                builder.Services.AddSqlite();
                builder.Services.AddKeys<KeyFolder>();
                break;
        }
    }
}
