using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;

namespace SIJointSite.Tests.Hosting.Verbs;

/// <summary>The verbs as an operator types them, in a process of their own, beside a running site.</summary>
public sealed class VerbTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static readonly string Today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_Asked_ListsTheVerbs(string argument)
    {
        var (exitCode, output, error) = await SiteProcess.RunVerbAsync(argument);

        Assert.Equal(0, exitCode);
        Assert.Empty(error);
        foreach (var verb in new[] { "check", "health", "purge", "stats" })
            Assert.Matches($@"(?m)^  {verb} +\w", output);
    }

    [Fact]
    public async Task Verb_InThePlaceOfAValue_IsTakenForNoFolder()
    {
        var (_, help, _) = await SiteProcess.RunVerbAsync("--help");
        string[] verbs = [.. Regex.Matches(help, @"(?m)^  ([a-z]+) +\w").Select(static match => match.Groups[1].Value)];

        Assert.Contains("backup", verbs);
        foreach (var verb in verbs)
        {
            var (exitCode, _, error) = await SiteProcess.RunVerbAsync("--Site:DataFolder", verb);

            Assert.Equal(1, exitCode);
            Assert.Contains($"--Site:DataFolder has no value: \"{verb}\" is a verb.", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Stats_TalliesOfTwoVersions_PrintsAnAlignedTable()
    {
        AddTallies();

        var (exitCode, output, error) = await SiteProcess.RunVerbAsync("stats", "--Site:DataFolder", site.DataFolder);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(
            [
                "Day         Version  SelfCare  NonUrgent  Urgent  Emergency  Total",
                $"{Today}  1.0.0           0          0      12          3     15",
                $"{Today}  1.1.0         100          0       0          0    100",
                "Total                     100          0      12          3    115",
            ],
            output.TrimEnd().Split('\n').Select(static line => line.TrimEnd()));
    }

    [Fact]
    public async Task Stats_Json_HasTheSameFigures()
    {
        AddTallies();

        var (exitCode, output, _) =
            await SiteProcess.RunVerbAsync("stats", "--json", "--days", "10", $"--Site:DataFolder={site.DataFolder}");
        using var json = JsonDocument.Parse(output);

        Assert.Equal(0, exitCode);
        Assert.Equal(115, json.RootElement.GetProperty("total").GetInt64());
        Assert.Equal(3, json.RootElement.GetProperty("tallies")[0].GetProperty("results").GetProperty("emergency").GetInt64());
    }

    [Fact]
    public async Task Purge_WhileTheSiteRuns_DeletesWhatHasExpiredAndSaysHowMany()
    {
        using var client = site.CreateBrowser();
        await client.GetHtmlAsync("/");
        DatabaseFiles.AddSavedCheck(site.DataFolder, new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        DatabaseFiles.AddSavedCheck(site.DataFolder, new DateTime(2999, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var (exitCode, output, error) = await SiteProcess.RunVerbAsync("purge", "--Site:DataFolder", site.DataFolder);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal("1 expired result was deleted.", output.TrimEnd());
        Assert.Equal(1, site.CountRows());
    }

    [Theory]
    [InlineData("There is no database", "stats", "--Site:DataFolder", "/no/such/folder")]
    [InlineData("There is no database", "purge", "--Site:DataFolder", "/no/such/folder")]
    [InlineData("--days must be a number from 1 to 3660", "stats", "--days", "0")]
    [InlineData("--days must be a number from 1 to 3660", "stats", "--days", "many")]
    [InlineData("--Site:DataFolder has no value.", "stats", "--Site:DataFolder")]
    [InlineData("--Site:DataFolder has no value.", "backup", "--to", "/no/such/folder/copy.db", "--Site:DataFolder")]
    [InlineData("--Site:DataFolder has no value.", "backup", "--Site:DataFolder", "--to", "/no/such/folder/copy.db")]
    [InlineData("--Site:DataFolder has no value.", "restore", "--from", "/no/such/folder/copy.db", "--Site:DataFolder")]
    [InlineData("--Site:Region has no value.", "health", "--Site:Region")]
    [InlineData("did you mean Site:DataFolder?", "stats", "--Site:DataFoldr", "/no/such/folder")]
    [InlineData("where there is no folder", "check", "--Content:Path", "/no/such/folder")]
    [InlineData("Unrecognized command or argument 'purg'", "purg")]
    [InlineData("Unrecognized command or argument '--force'", "purge", "--force")]
    public async Task Verb_CannotDoIt_SaysWhyOnStandardError(string message, params string[] arguments)
    {
        var (exitCode, _, error) = await SiteProcess.RunVerbAsync(arguments);

        Assert.Equal(1, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls", "http://127.0.0.1:1")]
    [InlineData("--urls=http://127.0.0.1:1")]
    [InlineData("/urls", "http://127.0.0.1:1")]
    [InlineData("urls=http://127.0.0.1:1")]
    public async Task Stats_SettingBeforeTheVerb_StartsNoSecondSite(params string[] setting)
    {
        AddTallies();

        var (exitCode, output, _) = await SiteProcess.RunVerbAsync([.. setting, "--Site:DataFolder", site.DataFolder, "stats"]);

        Assert.Equal(0, exitCode);
        Assert.StartsWith("Day ", output, StringComparison.Ordinal);
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task Stats_DatabaseIsRubbish_SaysWhyInOneSentence()
    {
        using var folder = new SiteProcess.DataFolder();
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "site.db"), [.. Enumerable.Repeat((byte)'x', 8192)]);

        var (exitCode, output, error) = await SiteProcess.RunVerbAsync("stats", "--Site:DataFolder", folder.Path);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith("The database ", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private void AddTallies()
    {
        site.CreateBrowser().Dispose();
        DatabaseFiles.Execute(
            site.DataFolder,
            $"""
            DELETE FROM "DailyTallies";
            INSERT INTO "DailyTallies" VALUES ('{Today}', '1.1.0', 'SelfCare', 100),
                ('{Today}', '1.0.0', 'Emergency', 3),
                ('{Today}', '1.0.0', 'Urgent', 12),
                ('2001-01-01', '1.0.0', 'Urgent', 7);
            """);
    }
}
