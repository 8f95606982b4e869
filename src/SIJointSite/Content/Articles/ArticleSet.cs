using System.Collections.Frozen;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles;

/// <summary>All articles of one moment. It never changes; a change of content makes a new one.</summary>
/// <param name="all">In the order of the guide; addresses and aliases are checked to be different.</param>
public sealed class ArticleSet(IReadOnlyList<Article> all)
{
    private readonly FrozenDictionary<string, int> places =
        all.Select(static (article, place) => KeyValuePair.Create(article.Slug, place)).ToFrozenDictionary();
    private readonly FrozenDictionary<string, string> slugOfAlias =
        all.SelectMany(static article => article.Header.Aliases.Select(alias => KeyValuePair.Create(alias, article.Slug)))
            .ToFrozenDictionary();

    /// <summary>The articles in the order of the guide.</summary>
    public IReadOnlyList<Article> All { get; } = all;

    /// <returns>The article, or null for an unknown slug.</returns>
    public Article? Find(string slug) => places.TryGetValue(slug, out var place) ? All[place] : null;

    /// <returns>The slug that took the place of an old one, or null.</returns>
    public string? FindByAlias(string alias) => slugOfAlias.GetValueOrDefault(alias);

    /// <returns>The article so many places further on in the guide, or back; null beyond its ends.</returns>
    public Article? Beside(Article article, int places) => All.ElementAtOrDefault(this.places[article.Slug] + places);
}
