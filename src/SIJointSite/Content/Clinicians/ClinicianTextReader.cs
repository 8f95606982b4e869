using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Clinicians;

/// <summary>Reads the words of the pages for clinicians, from <c>clinicians/hub.yaml</c>.</summary>
internal static class ClinicianTextReader
{
    /// <exception cref="ContentException">A text is empty or does not hold what its page fills in.</exception>
    public static ClinicianTexts Read(ContentFiles files)
    {
        var file = files.ReadYaml(files.InLanguage("clinicians/hub.yaml"));
        var texts = file.To<ClinicianTexts>();
        ContentProblem[] problems =
        [
            .. TextRules.ProblemsIn(texts, file.Root, file.Name),
            .. KebabCaseEnum.WordsOf(typeof(Disposition)).Except(texts.Hub.Soon.Keys)
                .Select(level => file.Problem($"soon has no words for {level}.", "hub", "soon")),
        ];
        return problems.Length == 0 ? texts : throw new ContentException(problems);
    }
}
