using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Safety;

namespace SIJointSite.Content.Safety;

/// <summary>The emergency list and the "come back if" advice, from <c>content/en/triage/safety-net.yaml</c>.</summary>
public sealed class SafetyNetLibrary(ContentFolder folder) : IContentLibrary
{
    private SafetyNet? safetyNet;

    public SafetyNet SafetyNet => safetyNet ?? throw new InvalidOperationException("The safety net is read at start, before any request.");

    public void Load()
    {
        var path = folder.InLanguage("triage", "safety-net.yaml");
        var file = YamlContent.ReadFile<SafetyNetFile>(folder, path);
        ContentProblem[] problems =
        [
            .. from text in file.EmergencySigns.Select(static sign => sign.Text).Concat(file.Advice)
               let unknown = TextRules.UnknownWordIn(text, [])
               where unknown is not null
               select new ContentProblem(folder.NameOf(path), TextRules.LineOf(File.ReadAllText(path), unknown), $"a word in braces that nobody speaks: {unknown}"),
            .. file.StripCall.Contains("{emergency-number}", StringComparison.Ordinal) ? Array.Empty<ContentProblem>()
                : [new ContentProblem(folder.NameOf(path), TextRules.LineOf(File.ReadAllText(path), "stripCall"), "stripCall must hold {emergency-number}, which the page fills in.")],
        ];
        if (problems.Length > 0)
            throw new ContentException(problems);
        safetyNet = new SafetyNet(file.Strip, file.StripCall, file.EmergencySigns.ConvertAll(static sign => new EmergencySign(sign.Text, sign.RedFlags, sign.Card)), file.Advice);
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
