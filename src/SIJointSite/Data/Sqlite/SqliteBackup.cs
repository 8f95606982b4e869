using Microsoft.Data.Sqlite;
using SIJointSite.Settings;
using SIJointSite.Settings.Files;

namespace SIJointSite.Data.Sqlite;

/// <summary>Copies a database with SQLite's own online backup, into a file that is complete and checked, or is not there.</summary>
internal static class SqliteBackup
{
    private const string NoFile = "it is empty, or no file but a folder, a pipe or a device";

    /// <summary>What every file of SQLite begins with.</summary>
    private static ReadOnlySpan<byte> Header => "SQLite format 3\0"u8;

    /// <summary>Copies beside a running site.</summary>
    /// <param name="from">The database.</param>
    /// <param name="to">The copy; what is there already is replaced.</param>
    /// <param name="known">The migrations of this version of the site.</param>
    public static void Copy(string from, string to, IEnumerable<string> known)
    {
        // Also one that the site has set aside, which somebody may still need.
        if (Path.GetFullPath(to) == from || SqliteFile.IsInUse(to) || Path.GetFullPath(to).StartsWith(from + ".", StringComparison.Ordinal))
            throw new SiteStartException($"{to} is the database of a site, or was. Name another file.");
        if (Path.GetDirectoryName(Path.GetFullPath(to)) is { } folder && !Directory.Exists(folder))
            throw new SiteStartException($"There is no folder {folder}. Make it, or name another place for the backup.");
        // A device would be gone, and so would be what waits at a pipe or a socket; a link to one is as bad.
        if (Path.Exists(to) && !RealFile.HoldsSomething(to))
            throw new SiteStartException($"{to} is there already and is no backup: {NoFile}. Name another file.");
        // The log of a running site, which holds what was saved last, a key, or anything else that somebody would miss.
        if (Path.Exists(to) && !IsDatabase(to))
            throw new SiteStartException($"{to} is there already and is no database, so it is not replaced. Name another file.");
        var part = $"{to}.part-{Environment.ProcessId}";
        try
        {
            CopyAndCheck(from, SqliteOpenMode.ReadWrite, part, known);
            // What a program that was killed has left beside the old one would be taken for the log of the new one.
            SqliteFile.DeleteLogs(to);
            File.Move(part, to, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SiteStartException($"{to} cannot be written: {exception.Message}", exception);
        }
        finally
        {
            SqliteFile.Delete(part);
        }
    }

    /// <summary>Puts a copy in the place of the database, which is set aside.</summary>
    /// <returns>The new name of the database that was there; null when there was none.</returns>
    public static async Task<string?> RestoreAsync(
        SqliteFile file, string from, IEnumerable<string> known, CancellationToken cancellationToken)
    {
        if (Path.GetFullPath(from) == file.FullName)
            throw new SiteStartException($"{from} is the database itself. Name a backup.");
        if (!RealFile.HoldsSomething(from))
            throw new SiteStartException($"{from} is no backup: {NoFile}.");
        await using var alone = file.TryUseAlone()
            ?? throw new SiteStartException($"A site, or another verb, uses the database {file.FullName}. Stop it, then try again.");
        await using var held = await file.HoldAsync(cancellationToken);
        var copy = file.FullName + ".restoring";
        SqliteFile.Delete(copy);
        try
        {
            CopyAndCheck(from, SqliteOpenMode.ReadOnly, copy, known);
            var aside = file.Exists ? file.SetAside("replaced") : null;
            File.Move(copy, file.FullName);
            return aside;
        }
        finally
        {
            SqliteFile.Delete(copy);
        }
    }

    private static void CopyAndCheck(string from, SqliteOpenMode mode, string to, IEnumerable<string> known)
    {
        try
        {
            SqliteFile.CreateEmpty(to);
            using var copy = Open(to, SqliteOpenMode.ReadWrite);
            using (var source = Open(from, mode))
                source.BackupDatabase(copy);
            // One file, without a log of its own.
            _ = Ask(copy, "PRAGMA journal_mode=DELETE");
            if (Ask(copy, "PRAGMA integrity_check(1)") is not "ok")
                throw new SiteStartException($"The database {from} is damaged. Nothing was changed.");
            if (Ask(copy, "SELECT COUNT(*) FROM sqlite_master WHERE name IN ('SavedChecks', '__EFMigrationsHistory')") is not 2L)
                throw new SiteStartException($"{from} is no database of this site. Nothing was changed.");
            if (((string)Ask(copy, "SELECT COALESCE(GROUP_CONCAT(MigrationId), '') FROM __EFMigrationsHistory"))
                .Split(',', StringSplitOptions.RemoveEmptyEntries).Except(known).Any())
                throw new SiteStartException(
                    $"The database {from} is of a newer version of the site. Nothing was changed; use that version.");
        }
        catch (SqliteException exception)
        {
            throw new SiteStartException(
                $"{from} cannot be read as a database ({exception.Message.TrimEnd('.')}). Nothing was changed.", exception);
        }
    }

    private static bool IsDatabase(string path)
    {
        var start = new byte[Header.Length];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && Header.SequenceEqual(start);
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 10 }.ToString());
        connection.Open();
        return connection;
    }

    private static object Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The questions are written above.
        command.CommandText = question;
#pragma warning restore CA2100
        return command.ExecuteScalar()!;
    }
}
