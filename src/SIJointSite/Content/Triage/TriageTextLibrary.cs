using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Triage;

/// <summary>The labels and sentences of the symptom check's pages, from <c>content/en/triage/texts.yaml</c>.</summary>
public sealed class TriageTextLibrary(ContentFolder folder) : IContentLibrary
{
    private const int MonthsInAYear = 12;

    private TriageTexts? texts;

    public TriageTexts Texts => texts ?? throw new InvalidOperationException("The texts are read at start, before any request.");

    public void Load()
    {
        var path = folder.InLanguage("triage", "texts.yaml");
        var name = folder.NameOf(path);
        var read = YamlContent.ReadFile<TriageTexts>(folder, path);
        var root = TextRules.RootOf(path);
        List<ContentProblem> problems = [.. TextRules.ProblemsIn(read, root, name)];
        if (read.Dates.Months.Count != MonthsInAYear)
            problems.Add(new ContentProblem(name, (int)root["dates"]["months"].Start.Line, $"months holds {read.Dates.Months.Count} names, not {MonthsInAYear}."));
        if (problems.Count > 0)
            throw new ContentException(problems);
        texts = read;
    }
}
