using SIJointSite.Content.Exercises.Texts;
using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Exercises;

/// <summary>The texts of the exercises, the player and the diary, and the signs that are asked before the exercises, in the triage's own words.</summary>
public sealed class ExerciseTextLibrary(ContentFolder folder, TriageLibrary triage) : IContentLibrary
{
    private ExerciseTexts? texts;

    public ExerciseTexts Texts => texts ?? throw new InvalidOperationException("The texts are read at start, before any request.");

    /// <summary>The urgent signs of the gate, as the symptom check words them.</summary>
    public IReadOnlyList<string> UrgentSigns { get; private set; } = [];

    public void Load()
    {
        var path = folder.InLanguage("exercises", "texts.yaml");
        var name = folder.NameOf(path);
        var read = YamlContent.ReadFile<ExerciseTexts>(folder, path);
        List<ContentProblem> problems = [.. TextRules.ProblemsIn(read, TextRules.RootOf(path), name)];
        var asked = read.Gate.UrgentFlags.Select(id => (Id: id, Flag: triage.Triage.RedFlags.FirstOrDefault(flag => flag.Id == id))).ToList();
        problems.AddRange(
            from flag in asked
            where flag.Flag?.Disposition is not Disposition.Urgent
            select new ContentProblem(name, TextRules.LineOf(File.ReadAllText(path), "urgentFlags:"), $"{flag.Id} is no urgent red flag of the symptom check."));
        problems.AddRange(
            from id in read.Gate.UrgentRules
            where triage.Triage.Rules.FirstOrDefault(rule => rule.Id == id)?.Disposition is not Disposition.Urgent
            select new ContentProblem(name, TextRules.LineOf(File.ReadAllText(path), "urgentRules:"), $"{id} is no urgent rule of the symptom check."));
        if (problems.Count > 0)
            throw new ContentException(problems);

        texts = read;
        UrgentSigns = [.. asked.Select(static flag => Voice.Self.Speak(flag.Flag!.Reason)), read.Gate.UrgentTogether];
    }
}
