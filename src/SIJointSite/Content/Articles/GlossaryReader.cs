using SIJointSite.Content.Files;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles;

/// <summary>Reads the doctors' words and their meaning, from <c>glossary.yaml</c>.</summary>
internal static class GlossaryReader
{
    private const string FileName = "glossary.yaml";

    /// <summary>The file as it is written: the same text has the same entries.</summary>
    public static string TextIn(ContentFiles files) => files.Read(files.InLanguage(FileName));

    /// <returns>The entries in alphabetical order.</returns>
    /// <exception cref="ContentException">Something is wrong in the file; all of it is listed.</exception>
    public static IReadOnlyList<GlossaryEntry> Read(ContentFiles files)
    {
        var yaml = files.ReadYaml(files.InLanguage(FileName));
        var entries = yaml.To<List<GlossaryEntry>>();
        List<ContentProblem> problems = [];
        Dictionary<string, GlossaryEntry> byForm = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (place, entry) in entries.Index())
        {
            if (entries.Take(place).Any(other => other.Id == entry.Id))
                problems.Add(yaml.Problem($"the word {entry.Word} comes twice.", place));
            if (entry.Id == "word-")
                problems.Add(yaml.Problem($"\"{entry.Word}\" has no letter, so nothing could link to it.", place, "word"));
            foreach (var form in entry.Also.Prepend(entry.Word))
            {
                if (!byForm.TryAdd(form, entry) && byForm[form].Id != entry.Id)
                    problems.Add(yaml.Problem($"\"{form}\" belongs to {byForm[form].Word} already.", place));
            }
        }

        if (problems.Count > 0)
            throw new ContentException(problems);
        return [.. entries.OrderBy(static entry => entry.Word, StringComparer.OrdinalIgnoreCase)];
    }
}
