using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Articles;
using SIJointSite.Content.Quality;
using SIJointSite.Core.Articles;
using SIJointSite.Core.Quality;

namespace SIJointSite.Features.Quality;

/// <summary>How easy each page is to read and to act on, measured and scored by ourselves.</summary>
[PageUse(PageUse.Listed)]
public sealed class QualityModel(ArticleSet articles, QualityFigures quality, QualityTexts texts) : PageModel
{
    public IReadOnlyList<QualityRow> Articles { get; } =
        [.. articles.All.Select(article =>
            new QualityRow(article.Title, SitePaths.Articles + article.Slug, article.Grade,
            article.Kind is ArticleKind.Question ? quality.QuestionScores : quality.Scores.GetValueOrDefault(article.Slug)))];

    public IReadOnlyList<QualityRow> Leaflets { get; } =
        [.. quality.Leaflets.Select(page => new QualityRow(page.Title, page.Address, page.Grade, quality.LeafletScores))];

    /// <summary>Not scored: PEMAT-P is made for texts, not for forms.</summary>
    public IReadOnlyList<QualityRow> SymptomCheck { get; } =
        [.. quality.SymptomCheck.Select(static page => new QualityRow(page.Title, page.Address, page.Grade, null))];

    /// <summary>One row for each set of scores and its reasons.</summary>
    public IReadOnlyList<(string Title, PematScores? Scores)> Reasons =>
        [
            .. articles.Guide.Select(article => (article.Title, quality.Scores.GetValueOrDefault(article.Slug))),
            (texts.QuestionPages, quality.QuestionScores), (texts.Leaflets, quality.LeafletScores),
        ];
}

/// <summary>The figures of one page.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Where it is read.</param>
/// <param name="Grade">How hard it is to read.</param>
/// <param name="Scores">Null when it is not scored.</param>
public sealed record QualityRow(string Title, string Address, ReadingGrade Grade, PematScores? Scores)
{
    public string MeanSentence => FormattableString.Invariant($"{(double)Grade.Words / Grade.Sentences:0.0}");

    public string ReadingGrade => FormattableString.Invariant($"{Grade.Grade:0.0}");

    public string Percent(PematDomain domain, FigureTableTexts words) =>
        Scores is not { } scores ? words.Unscored : scores.PercentOf(domain) is { } percent ? FormattableString.Invariant($"{percent:0}%")
            : words.NotApplying;
}
