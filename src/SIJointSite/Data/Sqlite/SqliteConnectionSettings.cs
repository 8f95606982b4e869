using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SIJointSite.Data.Sqlite;

/// <summary>
/// Settings that SQLite keeps for a connection only: an acknowledged save is on the disk, and deleted bytes are overwritten.
/// The journal mode is kept in the file and must not be set here: the existence check of EF Core opens it read-only.
/// <see cref="SqliteEngine"/> sets it.
/// </summary>
public sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=3000; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
