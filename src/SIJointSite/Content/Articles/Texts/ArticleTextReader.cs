using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles.Texts;

/// <summary>Reads the words of the articles' blocks, from <c>articles/texts.yaml</c>.</summary>
internal static class ArticleTextReader
{
    /// <exception cref="ContentException">A text is empty or does not hold what its block fills in.</exception>
    public static ArticleTexts Read(ContentFiles files)
    {
        var file = files.ReadYaml(files.InLanguage("articles/texts.yaml"));
        var texts = file.To<ArticleTexts>();
        ContentProblem[] problems =
        [
            .. TextRules.ProblemsIn(texts, file.Root, file.Name),
            .. Missing(typeof(SourceKind), texts.Page.SourceKinds, "page", "sourceKinds"),
            .. Missing(typeof(ReaderNeed), texts.Index.Needs, "index", "needs"),
        ];
        return problems.Length == 0 ? texts : throw new ContentException(problems);

        IEnumerable<ContentProblem> Missing(Type words, IReadOnlyDictionary<string, string> names, string section, string key) =>
            KebabCaseEnum.WordsOf(words).Except(names.Keys).Select(word => file.Problem($"{key} has no words for {word}.", section, key));
    }
}
