using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Triage;

/// <summary>Reads the labels and sentences of the symptom check's pages, from <c>triage/texts.yaml</c>.</summary>
internal static class TriageTextReader
{
    private const int MonthsInAYear = 12;

    /// <exception cref="ContentException">A text does not hold what its page fills in.</exception>
    public static TriageTexts Read(ContentFiles files)
    {
        var file = files.ReadYaml(files.InLanguage("triage/texts.yaml"));
        var texts = file.To<TriageTexts>();
        List<ContentProblem> problems = [.. TextRules.ProblemsIn(texts, file.Root, file.Name)];
        if (texts.Dates.Months.Count != MonthsInAYear)
            problems.Add(file.Problem($"months holds {texts.Dates.Months.Count} names, not {MonthsInAYear}.", "dates", "months"));
        return problems.Count == 0 ? texts : throw new ContentException(problems);
    }
}
