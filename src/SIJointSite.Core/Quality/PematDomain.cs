namespace SIJointSite.Core.Quality;

/// <summary>The two things that PEMAT-P measures.</summary>
public enum PematDomain
{
    /// <summary>Whether readers can understand what is said.</summary>
    Understandability,

    /// <summary>Whether readers can tell what to do.</summary>
    Actionability,
}
