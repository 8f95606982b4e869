using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace SIJointSite.Data;

/// <summary>Tells a database that is down, locked, full or corrupt from a mistake of ours.</summary>
public static class DatabaseFaults
{
    public static bool Includes(Exception exception) =>
        exception is DbException or IOException or UnauthorizedAccessException or TimeoutException
        || (exception is DbUpdateException or InvalidOperationException && exception.InnerException is { } inner && Includes(inner));

    /// <summary>Whether the database is merely locked or full: it is still the same one.</summary>
    public static bool IsPassing(Exception exception) =>
        exception.GetBaseException() is SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_FULL };
}
