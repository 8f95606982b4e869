using SIJointSite.Content;
using SIJointSite.Core.Triage;

namespace SIJointSite.Features.Triage;

/// <summary>The texts of the four results, from <c>content/en/triage/results.yaml</c>.</summary>
public sealed class ResultTextLibrary(ContentFolder folder) : IContentLibrary
{
    /// <summary>Words that would tell somebody that they are well, which no form can know (evidence/red-flags.md section 11, rule 14).</summary>
    private static readonly string[] FalseComfort = ["you are fine", "nothing serious", "ruled out", "you are safe", "no need to worry"];

    private static readonly Dictionary<string, Disposition> Ids = new()
    {
        ["emergency"] = Disposition.Emergency,
        ["urgent"] = Disposition.Urgent,
        ["non-urgent"] = Disposition.NonUrgent,
        ["self-care"] = Disposition.SelfCare,
    };

    private Dictionary<Disposition, ResultText> texts = [];

    /// <summary>The text of one level.</summary>
    public ResultText For(Disposition disposition) => texts[disposition];

    public void Load()
    {
        var path = folder.InLanguage("triage", "results.yaml");
        var name = folder.NameOf(path);
        var files = YamlContent.ReadFile<List<ResultFile>>(folder, path);
        List<ContentProblem> problems =
        [
            .. files.Where(static file => !Ids.ContainsKey(file.Id)).Select(file => new ContentProblem(name, 0, $"\"{file.Id}\" is not a level.")),
            .. Ids.Keys.Where(id => files.Count(file => file.Id == id) != 1).Select(id => new ContentProblem(name, 0, $"the level {id} must stand here once.")),
            .. from file in files
               from text in file.Texts
               from comfort in FalseComfort
               where text.Contains(comfort, StringComparison.OrdinalIgnoreCase)
               select new ContentProblem(name, 0, $"{file.Id} says \"{comfort}\", which no form can know."),
        ];
        if (problems.Count > 0)
            throw new ContentException(problems);
        texts = files.ToDictionary(static file => Ids[file.Id], static file => file.ToResultText());
    }

    private sealed class ResultFile
    {
        public required string Id { get; init; }
        public required string Level { get; init; }
        public required string Heading { get; init; }
        public required string HowSoon { get; init; }
        public required List<string> Steps { get; init; }
        public required List<string> BeforeYouGo { get; init; }
        public required List<string> IfItGetsWorse { get; init; }
        public required string DeskOpening { get; init; }

        public IEnumerable<string> Texts => [Level, Heading, HowSoon, DeskOpening, .. Steps, .. BeforeYouGo, .. IfItGetsWorse];

        public ResultText ToResultText() => new(Ids[Id], Level, Heading, HowSoon, Steps, BeforeYouGo, IfItGetsWorse, DeskOpening);
    }
}
