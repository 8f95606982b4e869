using SIJointSite.Content.Files;
using SIJointSite.Content.Safety;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage;

/// <summary>Reads the symptom check, from <c>triage/questionnaire.yaml</c> and <c>triage/rules.yaml</c>.</summary>
internal static class TriageDefinitionReader
{
    /// <exception cref="ContentException">Anything is wrong; all problems are listed.</exception>
    public static TriageDefinition Read(ContentFiles files, SafetyNet safetyNet)
    {
        var definition = new DefinitionReader(
            files.ReadYaml(files.InLanguage("triage/questionnaire.yaml")), files.ReadYaml(files.InLanguage("triage/rules.yaml"))).Read();
        var yaml = files.ReadYaml(files.InLanguage(SafetyNetReader.Path));
        ContentProblem[] problems = [.. SafetyNetProblems(definition.Triage, safetyNet, yaml)];
        return problems.Length == 0 ? definition : throw new ContentException(problems);
    }

    /// <summary>Every emergency sign of the form is on the emergency list that all pages show, so that the two cannot drift
    /// apart.</summary>
    private static IEnumerable<ContentProblem> SafetyNetProblems(RedFlagTriage triage, SafetyNet safetyNet, YamlFile file)
    {
        var listed = safetyNet.EmergencySigns
            .SelectMany(static (sign, place) => sign.RedFlagIds.Select(id => (Id: id, Place: place))).ToArray();
        var emergencies = triage.RedFlags.Where(static flag => flag.Disposition is Disposition.Emergency).Select(static flag => flag.Id)
            .ToHashSet();
        return
        [
            .. emergencies.Except(listed.Select(static sign => sign.Id))
                .Select(id => file.Problem($"no emergency sign names the emergency red flag {id}.", "emergencySigns")),
            .. listed.Where(sign => !emergencies.Contains(sign.Id))
                .Select(sign => file.Problem($"{sign.Id} is not an emergency red flag.", "emergencySigns", sign.Place)),
        ];
    }
}
