using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SIJointSite.Data.Sqlite;

public static class SqliteServices
{
    private const int CommandTimeoutSeconds = 3;

    public static void AddSqlite(this IServiceCollection services)
    {
        services.AddSingleton<SqliteConnectionSettings>();
        services.AddSingleton<SqliteEngine>();
        services.AddSingleton<IDatabaseEngine>(static services => services.GetRequiredService<SqliteEngine>());
        services.AddDbContext<SiteDbContext, SqliteSiteDbContext>(static (services, options) => options
            .UseSqlite(
                new SqliteConnectionStringBuilder
                {
                    DataSource = services.GetRequiredService<SqliteEngine>().File,
                    DefaultTimeout = CommandTimeoutSeconds,
                }.ToString())
            .AddInterceptors(services.GetRequiredService<SqliteConnectionSettings>()));
    }
}
