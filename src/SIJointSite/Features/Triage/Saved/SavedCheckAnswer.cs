namespace SIJointSite.Features.Triage.Saved;

/// <summary>What looking up a code gives.</summary>
public abstract record SavedCheckAnswer
{
    /// <param name="Result">What was saved.</param>
    /// <param name="Until">The last day on which it can be read.</param>
    /// <param name="HasLink">Whether a <see cref="HealthLink"/> leads to it: rows from before there were any have none.</param>
    public sealed record Found(SavedResult Result, DateOnly Until, bool HasLink) : SavedCheckAnswer;

    /// <summary>No such code, or deleted, or expired: which of them is not told.</summary>
    public sealed record NotFound : SavedCheckAnswer;

    /// <summary>There is a row, but it is damaged or was written by a newer version of the site.</summary>
    public sealed record Unreadable : SavedCheckAnswer;

    /// <summary>The database cannot be reached.</summary>
    public sealed record Unavailable : SavedCheckAnswer;
}

/// <summary>What looking up the file of a link gives.</summary>
public abstract record LinkFileAnswer
{
    public sealed record Found(byte[] File) : LinkFileAnswer;

    /// <summary>No such file, or deleted, or expired: which of them is not told.</summary>
    public sealed record NotFound : LinkFileAnswer;

    /// <summary>The database cannot be reached.</summary>
    public sealed record Unavailable : LinkFileAnswer;
}

/// <summary>How a delete ended.</summary>
public enum Deletion
{
    /// <summary>The database could not do it; everything is still there.</summary>
    Failed,

    /// <summary>The code opens nothing any more, but the database's log still holds sealed bytes. They go within minutes.</summary>
    TracesRemain,

    /// <summary>Nothing is left.</summary>
    Complete,
}
