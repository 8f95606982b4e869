using System.Collections.Frozen;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles;

/// <summary>All articles of one moment. It never changes; a change of content makes a new one.</summary>
/// <param name="all">The guide in its order, then the questions; addresses and aliases are checked to be different.</param>
public sealed class ArticleSet(IReadOnlyList<Article> all)
{
    private readonly FrozenDictionary<string, Article> bySlug = all.ToFrozenDictionary(static article => article.Slug);
    private readonly FrozenDictionary<string, string> slugOfAlias =
        all.SelectMany(static article => article.Header.Aliases.Select(alias => KeyValuePair.Create(alias, article.Slug)))
            .ToFrozenDictionary();

    /// <summary>The guide in its order, then the questions.</summary>
    public IReadOnlyList<Article> All { get; } = all;

    /// <summary>The articles that are read in order.</summary>
    public IReadOnlyList<Article> Guide { get; } = [.. all.Where(static article => article.Kind is ArticleKind.Article)];

    /// <returns>The article, or null for an unknown slug.</returns>
    public Article? Find(string slug) => bySlug.GetValueOrDefault(slug);

    /// <returns>The sources that carry any of these facts, as far as an article cites them.</returns>
    public IReadOnlyList<Source> SourcesOf(IReadOnlyList<string> facts) =>
    [
        .. All.SelectMany(static article => article.Sources).DistinctBy(static source => source.Id)
            .Where(source => source.Facts.Intersect(facts).Any()),
    ];

    /// <returns>The slug that took the place of an old one, or null.</returns>
    public string? FindByAlias(string alias) => slugOfAlias.GetValueOrDefault(alias);
}
