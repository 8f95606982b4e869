using SIJointSite.Content.Files;
using SIJointSite.Content.Safety;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage;

/// <summary>The symptom check, from <c>content/en/triage/questionnaire.yaml</c> and <c>rules.yaml</c>.</summary>
public sealed class TriageLibrary(ContentFolder folder, SafetyNetLibrary safetyNet) : IContentLibrary
{
    private TriageDefinition? definition;

    /// <summary>The running version.</summary>
    public TriageDefinition Definition => definition ?? throw new InvalidOperationException("The symptom check is read at start, before any request.");

    /// <summary>Questions and rules of the running version.</summary>
    public RedFlagTriage Triage => Definition.Triage;

    /// <summary>The questions of the running version.</summary>
    public Questionnaire Questionnaire => Triage.Questionnaire;

    public void Load()
    {
        var questionnaire = folder.InLanguage("triage", "questionnaire.yaml");
        var rules = folder.InLanguage("triage", "rules.yaml");
        definition = new DefinitionReader(
            ReadText(questionnaire), folder.NameOf(questionnaire), ReadText(rules), folder.NameOf(rules)).Read();
        CheckSafetyNet(definition.Triage);
    }

    private string ReadText(string path) => File.Exists(path)
        ? File.ReadAllText(path)
        : throw new ContentException(folder.NameOf(path), 0, "the file is missing.");

    /// <summary>Every emergency sign of the form is on the emergency list that all pages show, so that the two cannot drift apart.</summary>
    private void CheckSafetyNet(RedFlagTriage triage)
    {
        var path = folder.NameOf(folder.InLanguage("triage", "safety-net.yaml"));
        var listed = safetyNet.SafetyNet.EmergencySigns.SelectMany(static sign => sign.RedFlagIds).ToHashSet();
        var emergencies = triage.RedFlags.Where(static flag => flag.Disposition is Disposition.Emergency).Select(static flag => flag.Id).ToHashSet();
        ContentProblem[] problems =
        [
            .. emergencies.Where(id => !listed.Contains(id)).Select(id => new ContentProblem(path, 0, $"no emergency sign names the emergency red flag {id}.")),
            .. listed.Where(id => !emergencies.Contains(id)).Select(id => new ContentProblem(path, 0, $"{id} is not an emergency red flag.")),
        ];
        if (problems.Length > 0)
            throw new ContentException(problems);
    }
}
