using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SIJointSite.Settings;

namespace SIJointSite.Data.Postgres;

public static class PostgresServices
{
    public static void AddPostgres(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<DatabaseOptions>, PostgresSettingsCheck>();
        services.AddSingleton<PostgresConnection>();
        services.AddSingleton<IDatabaseEngine, PostgresEngine>();
        services.AddDbContext<SiteDbContext, PostgresSiteDbContext>(static (services, options) =>
            options.UseNpgsql(services.GetRequiredService<PostgresConnection>().Secret));
        services.AddSingleton<IKeyManager, SharedKeyManager>();
    }
}
