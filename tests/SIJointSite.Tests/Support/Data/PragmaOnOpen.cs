using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Data.Postgres;
using SIJointSite.Data.Sqlite;

namespace SIJointSite.Tests.Support.Data;

/// <summary>Sets SQLite itself to refuse, so that the site meets the engine's own errors, or throws what nobody expects.</summary>
internal sealed class PragmaOnOpen : DbConnectionInterceptor
{
    /// <summary>Run on every connection that the site opens from now on.</summary>
    public string Sql { get; set; } = "";

    /// <summary>Thrown instead, when there is one.</summary>
    public Exception? Fault { get; set; }

    /// <summary>Puts it between a site and its database.</summary>
    public void AddTo(IServiceCollection services)
    {
        services.ConfigureDbContext<SqliteSiteDbContext>(options => options.AddInterceptors(this));
        services.ConfigureDbContext<PostgresSiteDbContext>(options => options.AddInterceptors(this));
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (Fault is not null)
            throw Fault;
        if (Sql is "")
            return;
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are written in the tests.
        command.CommandText = Sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
