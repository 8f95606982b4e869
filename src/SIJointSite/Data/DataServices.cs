using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SIJointSite.Data.Sqlite;
using SIJointSite.Settings;

namespace SIJointSite.Data;

public static class DataServices
{
    private const int CommandTimeoutSeconds = 3;

    public static void AddSiteDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SqliteConnectionSettings>();
        builder.Services.AddDbContext<SiteDbContext, SqliteSiteDbContext>(static (services, options) => options
            .UseSqlite(
                new SqliteConnectionStringBuilder
                {
                    DataSource = services.GetRequiredService<DataFolder>().DatabaseFile,
                    DefaultTimeout = CommandTimeoutSeconds,
                }.ToString())
            .AddInterceptors(services.GetRequiredService<SqliteConnectionSettings>()));
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
}
