using System.Globalization;
using SIJointSite.Settings;

namespace SIJointSite.Data.Sqlite;

/// <summary>The database as files of the data folder: who may read them, who holds them, and what they are called when set aside.</summary>
public sealed class SqliteFile(DataFolder folder, TimeProvider clock) : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>End of the name of the file that all who use a database hold open.</summary>
    private const string Used = ".used";

    /// <summary>What a file that another process holds is called on Linux, macOS and Windows.</summary>
    private static readonly int[] SharingViolations = [11, 35, unchecked((int)0x80070020)];

    /// <summary>
    /// The ends of the files that belong together, the database last: a new database beside an old log would take it for its own.
    /// </summary>
    private static readonly string[] Parts = ["-wal", "-shm", "-journal", ""];

    private readonly Lock gate = new();
    private FileStream? used;
    private long timesSetAside;

    /// <summary>Full path, whether or not it is there yet.</summary>
    public string FullName { get; } = Path.Combine(folder.Path, "site.db");

    public bool Exists => File.Exists(FullName);

    /// <summary>
    /// Whether no other process has set it aside since. Connections to a file that was renamed go on, and what they save would be lost
    /// from sight. How often it was is the length of the file that all who use it hold open.
    /// </summary>
    public bool IsStillTheSame => used is null || used.Length == timesSetAside;

    /// <summary>Names of the damaged databases that were set aside and that nobody has moved away yet.</summary>
    public IEnumerable<string> Damaged =>
        from path in Directory.EnumerateFiles(folder.Path, Path.GetFileName(FullName) + ".damaged-*")
        where !Parts.Any(part => part.Length > 0 && path.EndsWith(part, StringComparison.Ordinal))
        orderby path
        select Path.GetFileName(path);

    /// <summary>Tells other processes, for as long as this one lives, that it uses the database.</summary>
    public async Task UseAsync(CancellationToken cancellationToken)
    {
        if (used is not null)
            return;
        var mine = await RetryAsync(() => Open(FullName + Used, FileShare.ReadWrite), cancellationToken);
        lock (gate)
        {
            if (used is null)
                (used, mine) = (mine, null);
        }

        AcceptAsTheSame();
        mine?.Dispose();
    }

    /// <summary>Says that no connection from before is left.</summary>
    public void AcceptAsTheSame() => timesSetAside = used!.Length;

    /// <summary>Keeps every process from using the database until disposed; null when one uses it.</summary>
    public FileStream? TryUseAlone()
    {
        try
        {
            return Open(FullName + Used, FileShare.None);
        }
        catch (IOException exception) when (SharingViolations.Contains(exception.HResult))
        {
            return null;
        }
    }

    /// <summary>Keeps other processes from migrating and setting aside until disposed; the kernel lets go when a process dies.</summary>
    public Task<FileStream> HoldAsync(CancellationToken cancellationToken) =>
        RetryAsync(() => Open(FullName + ".migrating", FileShare.None), cancellationToken);

    /// <summary>
    /// Sees that only this user can read the database. SQLite gives its log and index the mode of the database; so that is made here
    /// before SQLite opens it. Files that an older version of the site made are put right.
    /// </summary>
    public void KeepToOwner()
    {
        if (!Exists)
            CreateEmpty(FullName);
        if (OperatingSystem.IsWindows())
            return;
        foreach (var path in Parts.Select(part => FullName + part).Where(File.Exists))
        {
            try
            {
                File.SetUnixFileMode(path, OwnerOnly);
            }
            catch (UnauthorizedAccessException)
            {
                // It belongs to another user, whose it is to say who may read it.
            }
        }
    }

    /// <summary>Makes an empty file that only this user can read.</summary>
    /// <exception cref="IOException">It is there already. It is never opened here: to close it would take SQLite's locks away.</exception>
    public static void CreateEmpty(string path)
    {
        using var made = new FileStream(path, Options(FileMode.CreateNew, FileShare.None));
        // Whatever the umask is.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(made.SafeFileHandle, OwnerOnly);
    }

    /// <summary>Whether a file is the database of a site, by whatever way its folder was reached.</summary>
    public static bool IsInUse(string path) => File.Exists(path + Used);

    /// <summary>Deletes a copy of a database with all that SQLite has put beside it.</summary>
    public static void Delete(string path)
    {
        DeleteLogs(path);
        // Of a path that is too long there is nothing to delete, and to try would hide what was wrong.
        if (File.Exists(path))
            File.Delete(path);
    }

    /// <summary>Deletes what SQLite has put beside a database.</summary>
    public static void DeleteLogs(string path)
    {
        foreach (var log in Parts[..^1].Select(part => path + part).Where(File.Exists))
            File.Delete(log);
    }

    /// <summary>Renames the database with all that belongs to it, so that there is none. To be called by who holds it.</summary>
    /// <param name="why">One word for its new name.</param>
    /// <returns>Its new name.</returns>
    public string SetAside(string why)
    {
        var time = clock.GetUtcNow().UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var aside = Enumerable.Range(1, int.MaxValue)
            .Select(number => $"{FullName}.{why}-{time}" + (number == 1 ? "" : $".{number}"))
            .First(static path => !File.Exists(path));
        foreach (var part in Parts.Where(part => File.Exists(FullName + part)))
            File.Move(FullName + part, aside + part);
        if (used is not null)
        {
            used.SetLength(used.Length + 1);
            AcceptAsTheSame();
        }

        return Path.GetFileName(aside);
    }

    private static FileStream Open(string path, FileShare share) => new(path, Options(FileMode.OpenOrCreate, share));

    private static FileStreamOptions Options(FileMode mode, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return options;
    }

    private static async Task<FileStream> RetryAsync(Func<FileStream> open, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return open();
            }
            catch (IOException exception) when (attempt < 100 && SharingViolations.Contains(exception.HResult))
            {
                await Task.Delay(100, cancellationToken);
            }
        }
    }

    public void Dispose() => used?.Dispose();
}
