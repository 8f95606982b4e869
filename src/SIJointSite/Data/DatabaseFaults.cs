using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace SIJointSite.Data;

/// <summary>Tells a database that is down, locked, full or corrupt, or whose library is missing, from a mistake of ours.</summary>
public static class DatabaseFaults
{
    public static bool Includes(Exception exception) =>
        exception is DbException or IOException or UnauthorizedAccessException or TimeoutException
            or DllNotFoundException or EntryPointNotFoundException or BadImageFormatException
        || (exception is DbUpdateException or InvalidOperationException or TypeInitializationException or TargetInvocationException
            && exception.InnerException is { } inner && Includes(inner));

    /// <summary>
    /// What to log of a failure: the words of the database's own errors; of any other only the type, for it may repeat what was sent.
    /// </summary>
    public static string Describe(Exception exception) => exception is TypeInitializationException
        ? exception.GetBaseException().GetType().Name
        : Includes(exception) ? exception.Message : exception.GetType().Name;
}
