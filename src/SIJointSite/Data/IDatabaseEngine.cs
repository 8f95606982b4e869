using SIJointSite.Settings;

namespace SIJointSite.Data;

/// <summary>What one kind of database needs that another does not. <see cref="SiteDatabase"/> uses it and knows none of them.</summary>
public interface IDatabaseEngine
{
    /// <summary>What it is called in a sentence to the operator, such as "database /data/site.db". It holds no password.</summary>
    string Name { get; }

    /// <summary>How many may use it at once; the others wait without a thread.</summary>
    int MostAtOnce { get; }

    /// <summary>Whether it has room for one writer only, so that the others had better wait their turn and be written together.</summary>
    bool WritesOneAtATime => false;

    /// <summary>Whether the keys of cookies and forms are in it, so that it must be up to date before they are asked for.</summary>
    bool HoldsKeys => false;

    /// <summary>Why a verb cannot begin, in one sentence: a verb makes no database, for a mistyped setting would look like an empty
    /// site. Null when there is a database.</summary>
    string? WhyMissing { get; }

    /// <summary>Whether it is still the one that was brought up to date: false when another process has begun a new one. Asked at each
    /// use.</summary>
    bool IsStillTheSame => true;

    /// <summary>What the operator has to know as long as it is so, a sentence each.</summary>
    IEnumerable<string> Warnings => [];

    /// <summary>Called by the site and never by a verb: from now on it may begin a new database in the place of a damaged one.</summary>
    void BeginServing()
    {
    }

    /// <summary>Makes the database if need be and applies the migrations that it lacks. Several processes may ask at once.</summary>
    Task BringUpToDateAsync(SiteDbContext database, CancellationToken cancellationToken);

    /// <summary>Bytes that the stored rows take, about; asked at each save, so it must not depend on their number.</summary>
    Task<long> SizeAsync(SiteDbContext database, CancellationToken cancellationToken);

    /// <summary>Tries once, and never for long, to overwrite what is still on the disk of deleted rows.</summary>
    /// <returns>Whether nothing is left of them.</returns>
    Task<bool> TryEmptyLogAsync(SiteDbContext database, CancellationToken cancellationToken);

    /// <summary>Whether the database is merely locked or full, or cannot be reached: it is still the same one.</summary>
    bool IsPassing(Exception exception);

    /// <summary>Whether the database itself refused a write, as a full or a read-only one does. That it is locked or cannot be reached
    /// says nothing of the next write.</summary>
    bool IsRefusal(Exception exception);

    /// <summary>Told of each fault, so that the next <see cref="BringUpToDateAsync"/> can look closer.</summary>
    void NoteFault(Exception exception)
    {
    }

    /// <summary>Copies the database beside a running site into one file, and proves that the copy is whole.</summary>
    /// <exception cref="SiteStartException">It cannot be done, for a reason that the message tells.</exception>
    Task BackUpAsync(SiteDbContext database, string target, CancellationToken cancellationToken) => throw HasItsOwnTools();

    /// <summary>Puts such a copy in the place of the database, which is set aside, never deleted.</summary>
    /// <returns>The new name of the database that was there; null when there was none.</returns>
    /// <exception cref="SiteStartException">It cannot be done, for a reason that the message tells. Nothing was changed.</exception>
    Task<string?> RestoreAsync(SiteDbContext database, string backup, CancellationToken cancellationToken) => throw HasItsOwnTools();

    private SiteStartException HasItsOwnTools() =>
        new($"The {Name} is saved and brought back with the tools of its server, such as pg_dump and pg_restore.");
}
