using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace SIJointSite.Data.Postgres;

/// <summary>A server that several copies of the site share.</summary>
public sealed class PostgresEngine(PostgresConnection connection, ILogger<PostgresEngine> logger) : IDatabaseEngine
{
    /// <summary>Few enough that several copies fit under the hundred that a server allows by default.</summary>
    public const int MostConnections = 16;

    /// <summary>What another process that makes the same database or table at this moment leaves for this one to meet.</summary>
    private static readonly string[] MadeByAnother =
        [PostgresErrorCodes.DuplicateDatabase, PostgresErrorCodes.DuplicateTable, PostgresErrorCodes.UniqueViolation];

    /// <summary>What a database says that was replaced by an older one, or by none.</summary>
    private static readonly string[] AnotherDatabase =
        [PostgresErrorCodes.UndefinedTable, PostgresErrorCodes.UndefinedColumn, PostgresErrorCodes.InvalidCatalogName];

    /// <summary>How the states begin of a server that lost the connection, rolled back for another, is locked, begins, ends or is full of
    /// connections.</summary>
    private static readonly string[] SaysNothingOfTheDisk = ["08", "40", "55", "57", PostgresErrorCodes.TooManyConnections];

    public string Name => $"database {connection.Name}";

    public int MostAtOnce => MostConnections;

    public bool HoldsKeys => true;

    public string? WhyMissing
    {
        get
        {
            using var asked = new NpgsqlConnection(connection.Secret);
            using var command = new NpgsqlCommand("SELECT to_regclass('\"__EFMigrationsHistory\"') IS NULL", asked);
            try
            {
                asked.Open();
                return command.ExecuteScalar() is true ? $"No site has used the {Name} yet. Look at Database:ConnectionString." : null;
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InvalidCatalogName)
            {
                return $"There is no {Name}. Look at Database:ConnectionString.";
            }
            catch (Exception exception) when (DatabaseFaults.Includes(exception))
            {
                // It may well be there: the verb itself will say why it cannot be used.
                return null;
            }
        }
    }

    public async Task BringUpToDateAsync(SiteDbContext database, CancellationToken cancellationToken)
    {
        try
        {
            await MigrateAsync(database, cancellationToken);
        }
        catch (PostgresException exception) when (MadeByAnother.Contains(exception.SqlState))
        {
            await MigrateAsync(database, cancellationToken);
        }
    }

    /// <summary>
    /// What the rows hold, not what the files take: those do not shrink when rows expire. Counted while they are few; more are estimated
    /// from what the server knows of their number.
    /// </summary>
    public Task<long> SizeAsync(SiteDbContext database, CancellationToken cancellationToken) =>
        database.Database.SqlQueryRaw<long>(
            """
            SELECT coalesce(CASE WHEN pg_relation_size('"SavedChecks"') < 262144
                THEN (SELECT sum(octet_length("Sealed") + coalesce(octet_length("LinkFile"), 0) + 200) FROM "SavedChecks")
                ELSE (SELECT coalesce(nullif(n_live_tup, 0), reltuples::bigint)
                        * (SELECT avg(octet_length("Sealed") + coalesce(octet_length("LinkFile"), 0) + 200)
                            FROM (SELECT "Sealed", "LinkFile" FROM "SavedChecks" LIMIT 100) AS sample)
                    FROM pg_class LEFT JOIN pg_stat_user_tables ON relid = pg_class.oid WHERE pg_class.oid = '"SavedChecks"'::regclass)
                END, 0)::bigint AS "Value"
            """).SingleAsync(cancellationToken);

    /// <summary>Nothing to empty: the server overwrites the place of deleted rows in its own time, and they are sealed.</summary>
    public Task<bool> TryEmptyLogAsync(SiteDbContext database, CancellationToken cancellationToken) => Task.FromResult(true);

    public bool IsPassing(Exception exception) =>
        exception.GetBaseException() is not PostgresException refusal || !AnotherDatabase.Contains(refusal.SqlState);

    public bool IsRefusal(Exception exception) =>
        exception.GetBaseException() is PostgresException { SqlState: var state }
        && !SaysNothingOfTheDisk.Any(kind => state.StartsWith(kind, StringComparison.Ordinal));

    /// <summary>EF Core locks the table of migrations meanwhile; the lock goes with the connection of a process that dies.</summary>
    private async Task MigrateAsync(SiteDbContext database, CancellationToken cancellationToken)
    {
        if (!(await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return;
        await database.Database.MigrateAsync(cancellationToken);
        logger.LogInformation("The database is up to date");
    }
}
