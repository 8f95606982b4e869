namespace SIJointSite.Features.Triage.Saved;

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
