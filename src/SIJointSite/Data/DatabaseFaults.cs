using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace SIJointSite.Data;

/// <summary>Tells a database that is down, locked, full or corrupt from a mistake of ours.</summary>
public static class DatabaseFaults
{
    public static bool Includes(Exception exception) =>
        exception is DbException or IOException or UnauthorizedAccessException or TimeoutException
        || (exception is DbUpdateException or InvalidOperationException && exception.InnerException is { } inner && Includes(inner));
}
