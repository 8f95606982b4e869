using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SIJointSite.Data.Sqlite;

public static class SqliteServices
{
    private const int CommandTimeoutSeconds = 3;

    public static void AddSqlite(this IServiceCollection services)
    {
        services.AddSingleton<SqliteConnectionSettings>();
        services.AddSingleton<SqliteFile>();
        services.AddSingleton<IDatabaseEngine, SqliteEngine>();
        services.AddDbContext<SiteDbContext, SqliteSiteDbContext>(static (services, options) => options
            .UseSqlite(
                new SqliteConnectionStringBuilder
                {
                    DataSource = services.GetRequiredService<SqliteFile>().FullName,
                    DefaultTimeout = CommandTimeoutSeconds,
                }.ToString())
            .AddInterceptors(services.GetRequiredService<SqliteConnectionSettings>()));
    }
}
