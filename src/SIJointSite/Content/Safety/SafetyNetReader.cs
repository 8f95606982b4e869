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
        var file = yaml.To<SafetyNetFile>();
        ContentProblem[] problems =
        [
            .. from text in file.EmergencySigns.Select(static sign => sign.Text).Concat(file.Advice)
               let unknown = TextRules.UnknownWordIn(text, [])
               where unknown is not null
               select new ContentProblem(
                   yaml.Name, yaml.LineOfText(unknown), $"a word in braces that the page does not fill in: {unknown}"),
            .. file.StripCall.Contains("{emergency-number}", StringComparison.Ordinal) ? Array.Empty<ContentProblem>()
                : [yaml.Problem("stripCall must hold {emergency-number}, which the page fills in.", "stripCall")],
        ];
        if (problems.Length > 0)
            throw new ContentException(problems);
        return new SafetyNet(
            file.Strip, file.StripCall,
            file.EmergencySigns.ConvertAll(static sign => new EmergencySign(sign.Text, sign.RedFlags, sign.Card)), file.Advice);
    }

    private sealed class SafetyNetFile
    {
        public required string Strip { get; init; }
        public required string StripCall { get; init; }
        public required List<SignFile> EmergencySigns { get; init; }
        public required List<string> Advice { get; init; }
    }

    private sealed class SignFile
    {
        public required string Text { get; init; }
        public required List<string> RedFlags { get; init; }
        public required bool Card { get; init; }
    }
}
