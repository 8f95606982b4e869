using SIJointSite.Addresses;
using SIJointSite.Content.Drawings;
using SIJointSite.Content.Files;
using SIJointSite.Content.Pictures;

namespace SIJointSite.Content.Articles;

/// <summary>Holds the articles against each other, the sources and the rest of the site.</summary>
/// <param name="drafts">All articles, broken ones too: a link to a broken one is not dead.</param>
/// <param name="sources">Lines of the file of sources, by id; null when it cannot be read and citations cannot be checked.</param>
/// <param name="exerciseSlugs">Names of the exercises.</param>
/// <param name="drawings">The drawings of the body; null when they cannot be read, which is named already.</param>
/// <param name="pictures">The pictures of exercises and positions; null when they cannot be read.</param>
internal sealed class ArticleChecks(
    IReadOnlyList<ArticleDraft> drafts,
    SourceSet? sources,
    IReadOnlySet<string> exerciseSlugs,
    DrawingSet? drawings,
    ExercisePictureSet? pictures)
{
    private readonly Dictionary<string, ArticleDraft> bySlug = drafts.ToDictionary(static draft => draft.Slug);

    public IEnumerable<ContentProblem> Problems() =>
        [.. drafts.SelectMany(ProblemsOf), .. DoubledOrders(), .. DoubledAddresses(), .. UnusedSources()];

    private IEnumerable<ContentProblem> ProblemsOf(ArticleDraft draft)
    {
        foreach (var problem in draft.Problems)
            yield return problem;
        foreach (var link in draft.Body?.Links ?? [])
        {
            if (FaultOf(link.Name) is { } fault)
                yield return new ContentProblem(draft.Name, link.Line, $"the link {link.Name} leads to {fault}");
        }

        foreach (var drawing in (draft.Body?.Drawings ?? []).Where(drawing => drawings is not null && drawings.Find(drawing.Name) is null))
            yield return new ContentProblem(draft.Name, drawing.Line, $"\"{drawing.Name}\" is no drawing of drawings.yaml.");
        foreach (var picture in (draft.Body?.Pictures ?? []).Where(picture => pictures is not null && pictures.Find(picture.Name) is null))
        {
            yield return new ContentProblem(
                draft.Name, picture.Line, $"\"{picture.Name}\" is no exercise, no easier way of one and no position of positions.yaml.");
        }

        foreach (var citation in (draft.Body?.Citations ?? []).Where(citation => sources?.ById.ContainsKey(citation.Name) == false))
            yield return new ContentProblem(draft.Name, citation.Line, $"[@{citation.Name}] is no source of content/sources.yaml.");
        if (draft is not { Header: { } header, Body: { } body })
            yield break;
        foreach (var (place, step) in header.Next.Index())
        {
            if (FaultOf(step.To) is { } fault)
                yield return draft.Yaml!.Problem($"the link {step.To} leads to {fault}", "next", place, "to");
            if (step.Picture is { } picture && pictures is not null && pictures.Find(picture) is null)
                yield return draft.Yaml!.Problem($"\"{picture}\" is no picture of an exercise or position.", "next", place, "picture");
        }

        foreach (var citation in body.Citations.Where(citation =>
            sources?.ById.ContainsKey(citation.Name) == true && !header.Sources.Contains(citation.Name)))
            yield return new ContentProblem(draft.Name, citation.Line, $"{citation.Name} is cited but not listed under sources.");
        foreach (var id in header.Sources.Except(body.Citations.Select(static citation => citation.Name)))
            yield return new ContentProblem(draft.Name, draft.LineOf("sources"), $"{id} is listed under sources but not cited.");
    }

    /// <returns>The end of a sentence on what is wrong with an address of the site; null when it leads somewhere.</returns>
    public string? FaultOf(string address)
    {
        var (page, anchor) = address.Split('#', 2) is [var before, var after] ? (before, after) : (address, null);
        page = page.Split('?')[0];
        if (SitePage.FindLinkable(page) is { } sitePage)
            return FaultOf(sitePage, anchor);
        if (page.StartsWith(SitePaths.Exercises, StringComparison.Ordinal) && exerciseSlugs.Contains(page[SitePaths.Exercises.Length..]))
            return anchor is null ? null : "a place in an exercise; link to the exercise itself.";
        if (!page.StartsWith(SitePaths.Articles, StringComparison.Ordinal)
            || !bySlug.TryGetValue(page[SitePaths.Articles.Length..], out var article))
            return "no page of the site.";
        // The headings of an article that cannot be read are not known, and it is named already.
        return anchor is null || article.Body is null || article.Body.Anchors.Contains(anchor) ? null : $"no heading of {article.Name}.";
    }

    private static string? FaultOf(SitePage page, string? anchor)
    {
        if (anchor is null || page.Declaration!.Anchors.Contains(anchor))
            return null;
        return page.Declaration.Anchors is { Length: > 0 } places
            ? $"no place of that page that content may link to: {string.Join(", ", places)}."
            : "no place of that page that content may link to; link to the page itself.";
    }

    private IEnumerable<ContentProblem> DoubledOrders() =>
        from draft in drafts
        where draft.Header is not null
        group draft by (draft.Header!.Kind, draft.Header.Order) into same
        where same.Count() > 1
        from draft in same
        select new ContentProblem(
            draft.Name, draft.LineOf("order"),
            $"{string.Join(" and ", same.Select(static one => one.Slug))} have the same order {same.Key.Order}.");

    private IEnumerable<ContentProblem> DoubledAddresses()
    {
        var owners = (from draft in drafts from alias in draft.Header?.Aliases ?? [] select (draft, alias))
            .ToLookup(static pair => pair.alias, static pair => pair.draft);
        foreach (var (alias, draft) in owners.SelectMany(static owner => owner.Select(draft => (owner.Key, draft))))
        {
            if (bySlug.ContainsKey(alias))
                yield return new ContentProblem(draft.Name, draft.LineOf("aliases"), $"the alias {alias} is the address of an article.");
            else if (owners[alias].Count() > 1)
                yield return new ContentProblem(
                    draft.Name, draft.LineOf("aliases"),
                    $"the alias {alias} comes twice: {string.Join(" and ", owners[alias].Select(static one => one.Slug))}.");
        }
    }

    private IEnumerable<ContentProblem> UnusedSources()
    {
        // What an unread article cites is not known.
        if (sources is null || drafts.Any(static draft => draft.Body is null))
            return [];
        var cited = drafts.SelectMany(static draft => draft.Body!.Citations).Select(static citation => citation.Name).ToHashSet();
        return sources.All.Where(source => !cited.Contains(source.Id))
            .Select(source => new ContentProblem(
                SourceReader.Name, sources.LineOf(source.Id), $"no article cites {source.Id}; take it out."));
    }
}
