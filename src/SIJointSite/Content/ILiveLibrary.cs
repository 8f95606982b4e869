namespace SIJointSite.Content;

/// <summary>
/// Content that may change while the site runs. <see cref="IContentLibrary.Load"/> takes a change over at once and whole, or
/// throws and leaves everything as it was.
/// </summary>
public interface ILiveLibrary : IContentLibrary
{
    /// <summary>Whether a change of this file is a reason to load again.</summary>
    /// <param name="name">Name as in messages, such as <c>content/en/articles/x.md</c>.</param>
    bool Reads(string name);
}
