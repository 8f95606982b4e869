namespace SIJointSite.Content.Files;

/// <summary>A Markdown file taken apart: YAML between two lines of three dashes, then the body.</summary>
/// <param name="Yaml">The lines between the dashes.</param>
/// <param name="Body">Everything after the second line of dashes.</param>
/// <param name="BodyFirstLine">Line of the file on which <paramref name="Body"/> begins, from 1. The YAML begins on line 2.</param>
public sealed record FrontMatter(string Yaml, string Body, int BodyFirstLine)
{
    /// <exception cref="ContentException">The file does not begin with front matter.</exception>
    public static FrontMatter Split(string text, string fileName)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() != "---")
            throw new ContentException(fileName, 1, "the file must begin with front matter between two lines of ---.");
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");
        if (end < 0)
            throw new ContentException(fileName, 1, "the front matter has no closing line of ---.");
        return new FrontMatter(string.Join('\n', lines[1..end]), string.Join('\n', lines[(end + 1)..]), end + 2);
    }
}
