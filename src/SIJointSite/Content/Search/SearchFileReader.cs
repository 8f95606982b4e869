using SIJointSite.Addresses;
using SIJointSite.Content.Files;
using SIJointSite.Core.Search;

namespace SIJointSite.Content.Search;

/// <summary>Reads and checks <c>content/en/search.yaml</c>.</summary>
internal static class SearchFileReader
{
    /// <exception cref="ContentException">Something is wrong in the file; all of it is listed.</exception>
    public static SearchFile Read(ContentFiles files)
    {
        var yaml = files.ReadYaml(files.InLanguage("search.yaml"));
        var (name, file) = (yaml.Name, yaml.To<SearchFile>());
        ContentProblem[] problems =
        [
            .. SynonymProblems(file.Synonyms, place => yaml.LineOf("synonyms", place), name),
            .. PhraseProblems(file.Emergency, place => yaml.LineOf("emergency", place), name),
            .. PageProblems(file.Pages, place => yaml.LineOf("pages", place), name),
        ];
        return problems.Length == 0 ? file : throw new ContentException(problems);
    }

    private static IEnumerable<ContentProblem> SynonymProblems(List<SynonymFile> synonyms, Func<int, int> lineOf, string name)
    {
        HashSet<string> said = [];
        foreach (var (place, synonym) in synonyms.Index())
        {
            var line = lineOf(place);
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

    private static IEnumerable<ContentProblem> PhraseProblems(List<List<string>> phrases, Func<int, int> lineOf, string name) =>
        from pair in phrases.Index()
        from alternative in pair.Item.SelectMany(static part => part.Split('|')).DefaultIfEmpty("")
        let plain = string.Join(' ', SearchWords.Of(alternative.Replace("*", "", StringComparison.Ordinal)))
        where plain.Length == 0 || plain != alternative.Replace("*", "", StringComparison.Ordinal)
        select new ContentProblem(
            name, lineOf(pair.Index),
            $"\"{alternative}\" can never be found: write small letters without apostrophes, one space between words.");

    private static IEnumerable<ContentProblem> PageProblems(List<SearchPageFile> pages, Func<int, int> lineOf, string name)
    {
        HashSet<string> addresses = [];
        foreach (var (place, page) in pages.Index())
        {
            var line = lineOf(place);
            if (SitePage.FindLinkable(page.Address) is null)
                yield return new ContentProblem(name, line, $"{page.Address} is no page of the site.");
            if (!addresses.Add(page.Address))
                yield return new ContentProblem(name, line, $"{page.Address} comes twice.");
            if (string.IsNullOrWhiteSpace(page.Title) || string.IsNullOrWhiteSpace(page.Text))
                yield return new ContentProblem(name, line, $"{page.Address} needs a title and a text.");
        }
    }
}
