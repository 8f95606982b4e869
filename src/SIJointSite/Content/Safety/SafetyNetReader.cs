using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Safety;

namespace SIJointSite.Content.Safety;

/// <summary>Reads the emergency list and the "come back if" advice, from <c>triage/safety-net.yaml</c>.</summary>
internal static class SafetyNetReader
{
    /// <summary>Name of the file below the language folder.</summary>
    public const string Path = "triage/safety-net.yaml";

    /// <exception cref="ContentException">Something is wrong in the file.</exception>
    public static SafetyNet Read(ContentFiles files)
    {
        var yaml = files.ReadYaml(files.InLanguage(Path));
        var safetyNet = yaml.To<SafetyNet>();
        ContentProblem[] problems =
        [
            .. UnknownWords(yaml, "emergencySigns", safetyNet.EmergencySigns.Select(static sign => sign.Words)),
            .. UnknownWords(yaml, "advice", safetyNet.Advice),
            .. safetyNet.StripCall.Contains("{emergency-number}", StringComparison.Ordinal) ? Array.Empty<ContentProblem>()
                : [yaml.Problem("stripCall must hold {emergency-number}, which the page fills in.", "stripCall")],
        ];
        if (problems.Length > 0)
            throw new ContentException(problems);
        return safetyNet;
    }

    private static IEnumerable<ContentProblem> UnknownWords(YamlFile yaml, string list, IEnumerable<string> texts) =>
        from text in texts.Index()
        let unknown = TextRules.UnknownWordIn(text.Item, [])
        where unknown is not null
        select yaml.Problem($"a word in braces that the page does not fill in: {unknown}", list, text.Index);
}
