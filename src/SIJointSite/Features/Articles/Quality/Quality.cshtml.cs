using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Core.Articles;

namespace SIJointSite.Features.Articles.Quality;

/// <summary>How easy each article is to read and to act on, measured and scored by ourselves.</summary>
public sealed class QualityModel(ArticleLibrary articles, QualityLibrary quality) : PageModel
{
    public IReadOnlyList<Article> Articles { get; } = articles.All;

    public PematScores? ScoresOf(Article article) => quality.Find(article.Slug);

    public static string MeanSentence(Article article) => FormattableString.Invariant($"{(double)article.Grade.Words / article.Grade.Sentences:0.0}");

    public static string Grade(Article article) => FormattableString.Invariant($"{article.Grade.Grade:0.0}");

    public string Percent(Article article, PematDomain domain) =>
        ScoresOf(article) is { } scores ? scores.PercentOf(domain) is { } percent ? FormattableString.Invariant($"{percent:0}%") : "does not apply" : "not scored yet";
}
