using System.Diagnostics;
using System.Globalization;
using Npgsql;
using SIJointSite.Settings;

namespace SIJointSite.Tests.Support.Postgres;

/// <summary>
/// The PostgreSQL server of the tests, when the environment asks for one: with <c>SIJOINT_POSTGRES=start</c> one of their own that is
/// thrown away when they end, otherwise that of this connection string.
/// </summary>
internal static class PostgresServer
{
    private const string Start = "start";

    /// <summary>Seconds a statement may take: making or dropping a database waits until all others have reached the disk.</summary>
    private const int StatementPatience = 300;

    private static readonly string? Asked = Environment.GetEnvironmentVariable("SIJOINT_POSTGRES");

    private static readonly Lazy<string> Server = new(static () => Asked == Start ? StartOwn() : Asked!);

    /// <summary>The program that runs the server. Its input stays open as long as this process lives.</summary>
    private static Process? process;

    public static bool IsAskedFor => !string.IsNullOrEmpty(Asked);

    /// <summary>How to reach one of its databases, whether or not it is there yet.</summary>
    public static string ConnectionStringTo(string database) =>
        new NpgsqlConnectionStringBuilder(Server.Value) { Database = database }.ConnectionString;

    /// <summary>Runs statements that belong to no database of a site.</summary>
    public static void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionStringTo("postgres"));
        connection.Open();
#pragma warning disable CA2100 // The statements are written in the tests.
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = StatementPatience };
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Ends what a site leaves there: all of it, or, where the server is thrown away anyway, its connections.</summary>
    public static void Leave(string database)
    {
        if (Asked == Start)
            Disconnect(database);
        else
            Execute($"DROP DATABASE IF EXISTS \"{database}\" WITH (FORCE)");
    }

    /// <summary>Ends every connection to a database.</summary>
    public static void Disconnect(string database) =>
        Execute($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'");

    private static string StartOwn()
    {
        var port = SiteProcess.FreePort();
        var password = Guid.NewGuid().ToString("N");
        process = Process.Start(new ProcessStartInfo(
            "bash", [Path.Combine(Checkout.FindTop()!, ".ci", "postgres"), port.ToString(CultureInfo.InvariantCulture), password])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        return process.StandardOutput.ReadLine() == "ready"
            ? $"Host=127.0.0.1;Port={port};Username=postgres;Password={password}"
            : throw new InvalidOperationException(process.StandardError.ReadToEnd());
    }
}
