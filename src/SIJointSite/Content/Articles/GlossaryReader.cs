using SIJointSite.Content.Files;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles;

/// <summary>Reads <c>content/en/glossary.yaml</c>.</summary>
internal static class GlossaryReader
{
    /// <summary>The entries in alphabetical order; what is wrong in one is added to the problems.</summary>
    /// <exception cref="ContentException">The file as a whole cannot be read.</exception>
    public static IReadOnlyList<GlossaryEntry> Read(ContentFolder folder, List<ContentProblem> problems)
    {
        var path = folder.InLanguage("glossary.yaml");
        var name = folder.NameOf(path);
        Dictionary<string, GlossaryEntry> byForm = new(StringComparer.OrdinalIgnoreCase);
        List<GlossaryEntry> entries = [];
        foreach (var (file, line) in YamlContent.ReadFile<List<GlossaryFile>>(folder, path).Zip(YamlKeys.LinesOfItems(File.ReadAllText(path))))
        {
            var entry = new GlossaryEntry(file.Word, file.Plain, file.Also, file.Meaning);
            if (entries.Exists(other => other.Id == entry.Id))
                problems.Add(new ContentProblem(name, line, $"the word {file.Word} comes twice."));
            if (new[] { file.Word, file.Plain, file.Meaning }.Concat(file.Also).Any(string.IsNullOrWhiteSpace) || entry.Id == "word-")
                problems.Add(new ContentProblem(name, line, "word, plain, meaning and each form under also need a text."));
            foreach (var form in file.Also.Prepend(file.Word))
            {
                if (!byForm.TryAdd(form, entry) && byForm[form].Id != entry.Id)
                    problems.Add(new ContentProblem(name, line, $"\"{form}\" belongs to {byForm[form].Word} already."));
            }

            entries.Add(entry);
        }

        return [.. entries.OrderBy(static entry => entry.Word, StringComparer.OrdinalIgnoreCase)];
    }

    private sealed class GlossaryFile
    {
        public required string Word { get; init; }
        public required string Plain { get; init; }
        public required List<string> Also { get; init; }
        public required string Meaning { get; init; }
    }
}
