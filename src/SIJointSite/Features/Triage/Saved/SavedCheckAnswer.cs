namespace SIJointSite.Features.Triage.Saved;

/// <summary>What looking up a code gives.</summary>
public abstract record SavedCheckAnswer
{
    public sealed record Found(SavedResult Result, DateOnly Until) : SavedCheckAnswer;

    /// <summary>No such code, or deleted, or expired: which of them is not told.</summary>
    public sealed record NotFound : SavedCheckAnswer;

    /// <summary>There is a row, but it is damaged or was written by a newer version of the site.</summary>
    public sealed record Unreadable : SavedCheckAnswer;

    /// <summary>The database cannot be reached.</summary>
    public sealed record Unavailable : SavedCheckAnswer;
}
