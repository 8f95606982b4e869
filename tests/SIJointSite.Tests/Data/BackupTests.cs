using System.Net;
using Microsoft.Data.Sqlite;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Data;

/// <summary>The verbs backup and restore, as an operator types them.</summary>
[Trait("Database", "Sqlite")]
public sealed class BackupTests : IDisposable
{
    private readonly SiteProcess.DataFolder folder = new();
    private readonly SiteProcess.DataFolder shelf = new();

    public void Dispose()
    {
        folder.Dispose();
        shelf.Dispose();
    }

    private string Database => Path.Combine(folder.Path, "site.db");

    private string Backup => Path.Combine(shelf.Path, "site.backup");

    [Fact]
    public async Task Restore_BackupOfARunningSiteAfterADamage_OpensTheResultWithItsCode()
    {
        string code;
        using (var site = OnFolder())
        {
            code = await Visitor.SaveAsync(site.CreateBrowser(), "U01");
            await RunAsync(0, "was copied to", "backup", "--to", Backup);
            await RunAsync(1, "is there already", "backup", "--to", Backup);
            await RunAsync(0, "was copied to", "backup", "--to", Backup, "--force");
            await RunAsync(1, "Stop it", "restore", "--from", Backup);
        }

        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(Database, "damaged");
        await RunAsync(1, "cannot be read as a database", "backup", "--to", Backup + "2");
        await RunAsync(0, "is kept beside it as site.db.replaced-", "restore", "--from", Backup);
        using var again = OnFolder();
        using var client = again.CreateBrowser();
        using var read = await Visitor.ReadBackAsync(client, code);

        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Equal("damaged", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder.Path, "site.db.replaced-*"))));
        Assert.Equal([Backup], Directory.GetFiles(shelf.Path));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Backup));
    }

    [Fact]
    public async Task Restore_WhatIsNoBackup_IsRefusedAndTheDatabaseStays()
    {
        using (var site = OnFolder())
            await Visitor.SaveAsync(site.CreateBrowser(), "U01");
        SqliteConnection.ClearAllPools();

        await File.WriteAllTextAsync(Backup, new string('x', 8192));
        await RunAsync(1, "cannot be read as a database", "restore", "--from", Backup);
        File.Delete(Backup);
        Execute(Backup, "CREATE TABLE Other (Id INTEGER)");
        await RunAsync(1, "is no database of this site", "restore", "--from", Backup);
        File.Copy(Database, Backup, overwrite: true);
        Execute(Backup, "INSERT INTO __EFMigrationsHistory VALUES ('29991231235959_Later', '99.0.0')");
        await RunAsync(1, "is of a newer version", "restore", "--from", Backup);
        await RunAsync(1, "There is no file", "restore", "--from", Backup + "2");
        await RunAsync(1, "There is no folder", "backup", "--to", Path.Combine(Backup + "-folder", "x"));

        Assert.Equal(1, DatabaseFiles.CountRows(folder.Path));
        Assert.DoesNotContain(Directory.GetFiles(folder.Path), static file => file.Contains("replaced") || file.Contains("restoring"));
    }

    [Fact]
    public async Task Backup_OntoWhatIsNoFile_IsRefusedAndItStays()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (var site = OnFolder())
            await Visitor.SaveAsync(site.CreateBrowser(), "U01");
        var (pipe, link, empty, directory) = (Backup + ".pipe", Backup + ".link", Backup + ".empty", Backup + ".folder");
        // Devices are met in the same way; no test tries one.
        await SiteProcess.RunToolAsync("mkfifo", pipe);
        File.CreateSymbolicLink(link, pipe);
        await File.WriteAllTextAsync(empty, "");
        Directory.CreateDirectory(directory);

        foreach (var target in new[] { pipe, link, empty, directory })
        {
            await RunAsync(1, "is there already and is no backup", "backup", "--to", target, "--force");
            await RunAsync(1, target == directory ? "There is no file" : "is no backup", "restore", "--from", target);
        }

        Assert.Equal(pipe, File.ResolveLinkTarget(link, returnFinalTarget: true)!.FullName);
        Assert.Equal([empty, link, pipe], Directory.GetFiles(shelf.Path).Order(StringComparer.Ordinal));
        Assert.Empty(Directory.GetFileSystemEntries(directory));
    }

    [Fact]
    public async Task Backup_OntoAFileThatIsMissedLater_IsRefusedAndItStays()
    {
        using var site = OnFolder();
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "U01");
        var way = Path.Combine(shelf.Path, "way");
        Directory.CreateSymbolicLink(way, folder.Path);
        var key = Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "keys")));
        var before = await File.ReadAllBytesAsync(key);

        foreach (var target in new[] { Path.Combine(way, "site.db"), Database + ".damaged-20261130" })
            await RunAsync(1, "is the database of a site", "backup", "--to", target, "--force");
        foreach (var target in new[] { Database + "-wal", Path.Combine(way, "site.db-wal"), key })
            await RunAsync(1, "is no database, so it is not replaced", "backup", "--to", target, "--force");

        Assert.Equal(before, await File.ReadAllBytesAsync(key));
        Assert.Equal(1, DatabaseFiles.CountRows(folder.Path));
        using var read = await Visitor.ReadBackAsync(client, code);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
    }

    [Fact]
    public async Task Backup_OntoOneWithALogOfAKilledProgram_TakesTheLogAway()
    {
        using (var site = OnFolder())
            await Visitor.SaveAsync(site.CreateBrowser(), "U01");
        await RunAsync(0, "was copied to", "backup", "--to", Backup);
        await File.WriteAllTextAsync(Backup + "-wal", "left over");

        await RunAsync(0, "was copied to", "backup", "--to", Backup, "--force");

        Assert.Equal([Backup], Directory.GetFiles(shelf.Path));
    }

    private SiteFactory OnFolder() => new() { Settings = { ["Site:DataFolder"] = folder.Path } };

    private async Task RunAsync(int expected, string words, params string[] verb)
    {
        var (exitCode, output, error) = await SiteProcess.RunVerbAsync([.. verb, "--Site:DataFolder", folder.Path]);

        Assert.Contains(words, output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(expected, exitCode);
    }

    private static void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
