using SIJointSite.Content.Files;

namespace SIJointSite.Content.Live;

/// <summary>The content that is shown, and what is wrong with the files that have come since.</summary>
public sealed class ContentStore(SiteContentReader reader)
{
    private volatile SiteContent? current;
    private volatile IReadOnlyList<ContentProblem> problems = [];

    /// <summary>The content of this moment. A request asks once and keeps it to its end.</summary>
    /// <exception cref="InvalidOperationException">It was asked for before it was loaded.</exception>
    public SiteContent Current => current ?? throw new InvalidOperationException("The content is loaded at start, before any request.");

    /// <summary>What keeps the files on the disk from being shown; empty when what is shown is what is there.</summary>
    public IReadOnlyList<ContentProblem> Problems => problems;

    /// <summary>Reads the files and shows all of them, or none: when anything is wrong, what was shown stays.</summary>
    /// <exception cref="ContentException">Something is wrong; every problem is listed.</exception>
    public void Load()
    {
        try
        {
            current = reader.Read();
            problems = [];
        }
        catch (ContentException exception)
        {
            problems = exception.Problems;
            throw;
        }
    }

    /// <summary>Notes that the files cannot be read at all.</summary>
    public void NoteUnreadable(string reason) => problems = [new ContentProblem("content", 0, reason)];
}
