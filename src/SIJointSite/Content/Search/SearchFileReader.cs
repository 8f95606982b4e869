using SIJointSite.Content.Files;
using SIJointSite.Core.Search;
using SIJointSite.Settings;

namespace SIJointSite.Content.Search;

/// <summary>Reads and checks <c>content/en/search.yaml</c>.</summary>
internal static class SearchFileReader
{
    /// <exception cref="ContentException">Something is wrong in the file; all of it is listed.</exception>
    public static SearchFile Read(ContentFolder folder)
    {
        var path = folder.InLanguage("search.yaml");
        var name = folder.NameOf(path);
        var file = YamlContent.ReadFile<SearchFile>(folder, path);
        var text = File.ReadAllText(path);
        ContentProblem[] problems =
        [
            .. SynonymProblems(file.Synonyms, YamlKeys.LinesOfItems(text, "synonyms"), name),
            .. PhraseProblems(file.Emergency, YamlKeys.LinesOfItems(text, "emergency"), name),
            .. PageProblems(file.Pages, YamlKeys.LinesOfItems(text, "pages"), name),
        ];
        return problems.Length == 0 ? file : throw new ContentException(problems);
    }

    private static IEnumerable<ContentProblem> SynonymProblems(List<SynonymFile> synonyms, IReadOnlyList<int> lines, string name)
    {
        HashSet<string> said = [];
        foreach (var (synonym, line) in synonyms.Zip(lines))
        {
            if (SearchWords.Of(synonym.Means).Length == 0)
                yield return new ContentProblem(name, line, "means is empty.");
            foreach (var say in synonym.Say)
            {
                if (SearchWords.Of(say).Length == 0)
                    yield return new ContentProblem(name, line, $"\"{say}\" holds no word.");
                else if (!said.Add(string.Join(' ', SearchWords.Of(say))))
                    yield return new ContentProblem(name, line, $"\"{say}\" comes twice.");
            }
        }
    }

    private static IEnumerable<ContentProblem> PhraseProblems(List<List<string>> phrases, IReadOnlyList<int> lines, string name) =>
        from pair in phrases.Zip(lines)
        from alternative in pair.First.SelectMany(static part => part.Split('|')).DefaultIfEmpty("")
        let plain = string.Join(' ', SearchWords.Of(alternative.Replace("*", "", StringComparison.Ordinal)))
        where plain.Length == 0 || plain != alternative.Replace("*", "", StringComparison.Ordinal)
        select new ContentProblem(name, pair.Second, $"\"{alternative}\" can never be found: write small letters without apostrophes, one space between words.");

    private static IEnumerable<ContentProblem> PageProblems(List<SearchPageFile> pages, IReadOnlyList<int> lines, string name)
    {
        HashSet<string> addresses = [];
        foreach (var (page, line) in pages.Zip(lines))
        {
            if (!SitePaths.Fixed.Contains(page.Address))
                yield return new ContentProblem(name, line, $"{page.Address} is no page of the site.");
            if (!addresses.Add(page.Address))
                yield return new ContentProblem(name, line, $"{page.Address} comes twice.");
            if (string.IsNullOrWhiteSpace(page.Title) || string.IsNullOrWhiteSpace(page.Text))
                yield return new ContentProblem(name, line, $"{page.Address} needs a title and a text.");
        }
    }
}
