using SIJointSite.Addresses;
using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Search;

namespace SIJointSite.Content.Search;

/// <summary>Reads and checks <c>content/en/search.yaml</c>, <c>search-signs.yaml</c> and <c>search-places.yaml</c>.</summary>
internal static class SearchFileReader
{
    /// <param name="files">The content.</param>
    /// <param name="faultOf">The end of a sentence on what is wrong with an address; null when it leads somewhere.</param>
    /// <exception cref="ContentException">Something is wrong in the files; all of it is listed.</exception>
    public static SearchFile Read(ContentFiles files, Func<string, string?> faultOf)
    {
        var textYaml = files.ReadYaml(files.InLanguage("search.yaml"));
        var signYaml = files.ReadYaml(files.InLanguage("search-signs.yaml"));
        var placeYaml = files.ReadYaml(files.InLanguage("search-places.yaml"));
        var (texts, signs, places) = (textYaml.To<SearchTextFile>(), signYaml.To<SearchSignFile>(), placeYaml.To<SearchPlacesFile>());
        var checks = new SearchPlaceChecks(texts.Pages, faultOf);
        ContentProblem[] problems =
        [
            .. TextRules.ProblemsIn(texts.Texts, textYaml, "texts"),
            .. SaidProblems(
                texts.Synonyms.Select(static synonym => synonym.Say), place => textYaml.LineOf("synonyms", place), textYaml.Name),
            .. MeaningProblems(texts.Synonyms, place => textYaml.LineOf("synonyms", place), textYaml.Name),
            .. PageProblems(texts.Pages, place => textYaml.LineOf("pages", place), textYaml.Name),
            .. SignProblems(signs, signs.Crisis, place => signYaml.LineOf("crisis", place), signYaml.Name),
            .. SignProblems(signs, signs.Emergency.Signs, place => signYaml.LineOf("emergency", "signs", place), signYaml.Name),
            .. SignProblems(signs, signs.Urgent.Signs, place => signYaml.LineOf("urgent", "signs", place), signYaml.Name),
            .. checks.ProblemsOf(signs.Emergency.Places, place => signYaml.LineOf("emergency", "places", place), signYaml.Name),
            .. checks.ProblemsOf(signs.Urgent.Places, place => signYaml.LineOf("urgent", "places", place), signYaml.Name),
            .. SaidProblems(
                places.Places.Select(static place => place.Say), place => placeYaml.LineOf("places", place), placeYaml.Name),
            .. checks.ProblemsOf(
                places.Places.Select(static place => place.At), place => placeYaml.LineOf("places", place), placeYaml.Name),
        ];
        return problems.Length == 0 ? new SearchFile(texts, signs, places.Places) : throw new ContentException(problems);
    }

    private static IEnumerable<ContentProblem> MeaningProblems(List<SynonymFile> synonyms, Func<int, int> lineOf, string name) =>
        from synonym in synonyms.Index()
        where SearchWords.Of(synonym.Item.Means).Length == 0
        select new ContentProblem(name, lineOf(synonym.Index), "means is empty.");

    private static IEnumerable<ContentProblem> SaidProblems(IEnumerable<List<string>> lists, Func<int, int> lineOf, string name)
    {
        HashSet<string> said = [];
        foreach (var (place, list) in lists.Index())
        {
            foreach (var say in list)
            {
                if (SearchWords.Of(say).Length == 0)
                    yield return new ContentProblem(name, lineOf(place), $"\"{say}\" holds no word.");
                else if (!said.Add(string.Join(' ', SearchWords.Of(say))))
                    yield return new ContentProblem(name, lineOf(place), $"\"{say}\" comes twice.");
            }
        }
    }

    private static IEnumerable<ContentProblem> SignProblems(
        SearchSignFile file, List<List<string>> signs, Func<int, int> lineOf, string name)
    {
        foreach (var (place, sign) in signs.Index())
        {
            var unknown = sign.SelectMany(part => NamedWords.UnknownIn(part, file.Words)).ToArray();
            foreach (var word in unknown)
                yield return new ContentProblem(name, lineOf(place), $"there are no words of the name \"{word}\".");
            var parts = unknown.Length > 0 ? [] : file.PartsOf(sign);
            foreach (var alternative in parts.SelectMany(SignPhrase.AlternativesOf))
            {
                var bare = alternative.Replace("*", "", StringComparison.Ordinal);
                if (bare.Length == 0 || string.Join(' ', SearchWords.Of(bare)) != bare)
                {
                    yield return new ContentProblem(
                        name, lineOf(place),
                        $"\"{alternative}\" can never be found: write small letters without apostrophes, one space between words.");
                }
            }
        }
    }

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
        }
    }
}
