namespace SIJointSite.Content;

/// <summary>Content of one kind, read from files and checked as a whole before the first request.</summary>
public interface IContentLibrary
{
    /// <summary>Reads the files.</summary>
    /// <exception cref="ContentException">Something is wrong in them; every problem is listed.</exception>
    void Load();
}
