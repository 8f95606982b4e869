using System.Data.Common;
using Microsoft.Extensions.Options;
using Npgsql;
using SIJointSite.Settings;

namespace SIJointSite.Data.Postgres;

/// <summary>How to reach the server: what the operator set, and what the site needs where nothing was set.</summary>
public sealed class PostgresConnection(IOptions<DatabaseOptions> options)
{
    /// <summary>A save that was acknowledged is on the disk, whatever the server does for others.</summary>
    private const string Durable = "-c synchronous_commit=on";

    private const int ConnectSeconds = 3;
    private const int CommandSeconds = 4;

    private readonly NpgsqlConnectionStringBuilder parts = Complete(options.Value.ConnectionString!);

    /// <summary>Where it is, without user and password.</summary>
    public string Name => $"{parts.Database} on {parts.Host}";

    /// <summary>All of it, with the password: for the driver alone.</summary>
    public string Secret => parts.ConnectionString;

    private static NpgsqlConnectionStringBuilder Complete(string set)
    {
        var parts = new NpgsqlConnectionStringBuilder(set);
        // The driver's own builder says of every word that it knows that it is there; this one of those that were written.
        var written = new DbConnectionStringBuilder { ConnectionString = set }.Keys.Cast<string>()
            .Select(static word => word.Replace(" ", "", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (!written.Contains("Timeout"))
            parts.Timeout = ConnectSeconds;
        if (!written.Contains("CommandTimeout"))
            parts.CommandTimeout = CommandSeconds;
        // Those that the site uses at once, and a few for the keys.
        if (!written.Overlaps(["MaximumPoolSize", "MaxPoolSize"]))
            parts.MaxPoolSize = PostgresEngine.MostConnections + 4;
        parts.ApplicationName ??= "SIJointSite";
        parts.Options = $"{parts.Options} {Durable}".TrimStart();
        return parts;
    }
}
