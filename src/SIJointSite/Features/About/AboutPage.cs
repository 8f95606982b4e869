using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Content.Texts;
using SIJointSite.Features.Triage;
using SIJointSite.Settings;

namespace SIJointSite.Features.About;

/// <summary>What the pages about this copy of the site tell of it, from its settings and its content, so that they stay true.</summary>
[PageUse(PageUse.Listed | PageUse.KeptOffline)]
public sealed class AboutPage(SiteContent content, IOptions<SiteOptions> site, IOptions<TriageOptions> triage) : PageModel
{
    /// <summary>Null when the operator has not said who it is.</summary>
    public string? Operator => site.Value.Operator;

    /// <summary>Null when the operator has given none.</summary>
    public string? Contact => site.Value.Contact;

    public bool CanSave => triage.Value.Saving;

    public int KeepDays => triage.Value.KeepDays;

    public bool Counts => triage.Value.Tallies;

    /// <summary>Whether reading pages ask if they were useful.</summary>
    public bool AsksUseful => site.Value.AskUseful;

    public int ArticleCount => content.Articles.All.Count;

    /// <summary>What a clinician has reviewed, who and when, a line for each.</summary>
    public IReadOnlyList<string> Reviews =>
    [
        .. content.Articles.All.Where(static article => article.Review.ReviewedBy is not null)
            .Select(article => LineOf(article.Title, article.Review.ReviewedBy!, article.Review.LastReviewed)),
        .. content.Triage.Review is { } review
            ? [LineOf(content.About.Guide.SymptomCheck.Fill(("version", review.Version)), review.By, review.Date)] : (string[])[],
    ];

    private string LineOf(string title, string name, DateOnly date) => content.About.Guide.Review.Fill(
        ("title", title), ("name", name), ("date", content.TriageTexts.Dates.Say(date)));
}
