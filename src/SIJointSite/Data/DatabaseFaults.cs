using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace SIJointSite.Data;

/// <summary>Tells a database that is down, locked, full or corrupt from a mistake of ours.</summary>
public static class DatabaseFaults
{
    public static bool Includes(Exception exception) =>
        exception is DbException or IOException or UnauthorizedAccessException or TimeoutException
        || (exception is DbUpdateException or InvalidOperationException && exception.InnerException is { } inner && Includes(inner));

    /// <summary>
    /// What to log of a failure: the words of the database's own errors; of any other only the type, for it may repeat what was sent.
    /// </summary>
    public static string Describe(Exception exception) => Includes(exception) ? exception.Message : exception.GetType().Name;
}
