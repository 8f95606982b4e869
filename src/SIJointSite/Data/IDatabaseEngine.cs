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

    /// <summary>Why a verb cannot begin, in one sentence: a verb makes no database, for a mistyped setting would look like an empty
    /// site. Null when there is a database.</summary>
    string? WhyMissing { get; }

    /// <summary>Makes the database if need be and applies the migrations that it lacks. Several processes may ask at once.</summary>
    Task BringUpToDateAsync(SiteDbContext database, CancellationToken cancellationToken);

    /// <summary>Tries once, and never for long, to overwrite what is still on the disk of deleted rows.</summary>
    /// <returns>Whether nothing is left of them.</returns>
    Task<bool> TryEmptyLogAsync(SiteDbContext database, CancellationToken cancellationToken);

    /// <summary>Whether the database is merely locked or full, or cannot be reached: it is still the same one.</summary>
    bool IsPassing(Exception exception);
}
