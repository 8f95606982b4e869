using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using YamlDotNet.RepresentationModel;

namespace SIJointSite.Content.Models;

/// <summary>The words and numbers of the model of a crack, from <c>content/en/models/cavitation.yaml</c>.</summary>
public sealed class CavitationLibrary(ContentFolder folder) : IContentLibrary
{
    private CavitationFile? file;

    public CavitationTexts Texts => Read.Texts;

    public CavitationFigures Figures => Read.Figures;

    private CavitationFile Read => file ?? throw new InvalidOperationException("The model's words are read at start, before any request.");

    public void Load()
    {
        var path = folder.InLanguage("models", "cavitation.yaml");
        var read = YamlContent.ReadFile<CavitationFile>(folder, path);
        var texts = (YamlMappingNode)TextRules.RootOf(path).Children[new YamlScalarNode("texts")];
        List<ContentProblem> problems = [.. TextRules.ProblemsIn(read.Texts, texts, folder.NameOf(path))];
        file = problems.Count == 0 ? read : throw new ContentException(problems);
    }
}
