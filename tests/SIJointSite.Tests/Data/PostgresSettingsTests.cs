using System.Globalization;
using System.Net;
using Microsoft.Extensions.Options;
using Npgsql;
using SIJointSite.Data.Postgres;
using SIJointSite.Settings;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Telemetry;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Data;

/// <summary>A PostgreSQL that is not there, or that the settings do not name: no server is needed for these.</summary>
public sealed class PostgresSettingsTests
{
    private const string Password = "a-word-that-nobody-may-read";

    [Theory]
    [InlineData("postgres", "", "Database:ConnectionString must name the server and the database")]
    [InlineData("postgres", $"Host=db.example;Password={Password}", "Database:ConnectionString must name the server and the database")]
    [InlineData("postgres", $"Host=db.example;Database=a;Pasword={Password}", "Database:ConnectionString must name the server")]
    [InlineData("postgres", $"Host=db.example;Database=a;Timeout={Password}", "Database:ConnectionString must name the server")]
    [InlineData("mysql", "", "Database:Engine must be \"sqlite\" or \"postgres\".")]
    public async Task Start_WrongSetting_SaysWhatToDoWithoutThePassword(string engine, string connection, string message)
    {
        using var data = new SiteProcess.DataFolder();

        var (exitCode, error) = await SiteProcess.RunToItsEndAsync(
            "--Site:DataFolder", data.Path, "--Database:Engine", engine, "--Database:ConnectionString", connection);

        Assert.Equal(1, exitCode);
        Assert.Contains(message, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain(Password, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=a;Database=b", 3, 4, 20)]
    [InlineData("Host=a;Database=b;Timeout=9;Command Timeout=8;Maximum Pool Size=7", 9, 8, 7)]
    [InlineData("host=a;database=b;commandtimeout=8;MaxPoolSize=7", 3, 8, 7)]
    public void Connection_Limits_AreOursUnlessTheOperatorSetsThem(string set, int connect, int command, int most)
    {
        var connection = new PostgresConnection(Options.Create(new DatabaseOptions { ConnectionString = set }));

        var parts = new NpgsqlConnectionStringBuilder(connection.Secret);

        Assert.Equal((connect, command, most), (parts.Timeout, parts.CommandTimeout, parts.MaxPoolSize));
    }

    [Fact]
    public async Task Start_NoServer_PagesAndTheCheckWorkAndSavingSaysThatItDidNot()
    {
        var log = new KeptLog();
        using var site = new SiteFactory
        {
            MoreServices = log.AddTo,
            Settings =
            {
                ["Database:Engine"] = "postgres",
                ["Database:ConnectionString"] = $"{Nowhere};Password={Password}",
            },
        };
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");

        using var save = await client.SubmitAsync(result, "", [], "#save form");
        var page = await save.ReadHtmlAsync();
        using var summary = await Visitor.ReadBackAsync(client, "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AA");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, save.StatusCode);
        Assert.Equal("Urgent", Visitor.LevelOn(page));
        Assert.Contains("It was not saved", page.QuerySelector("#save")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, summary.StatusCode);
        Assert.DoesNotContain(log.Lines, static line => line.Contains(Password, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("stats")]
    [InlineData("purge")]
    public async Task Verb_NoServer_SaysSoInOneSentenceWithoutThePassword(string verb)
    {
        var (exitCode, output, error) = await SiteProcess.RunVerbAsync(
            verb, "--Database:Engine", "postgres", "--Database:ConnectionString", $"{Nowhere};Password={Password}");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith("The database nobody on 127.0.0.1 cannot be used: ", Assert.Single(error.TrimEnd().Split('\n')),
            StringComparison.Ordinal);
        Assert.DoesNotContain(Password, error, StringComparison.Ordinal);
    }

    private static string Nowhere =>
        $"Host=127.0.0.1;Port={SiteProcess.FreePort().ToString(CultureInfo.InvariantCulture)};Database=nobody;Username=nobody";
}
