using System.Net;
using System.Text.RegularExpressions;
using SIJointSite.Addresses;
using SIJointSite.Content.Articles;
using SIJointSite.Core.Articles;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Articles;

public sealed partial class ArticlePageTests(SharedSite site)
{
    /// <summary>Heading ids that are published. People link to them, so a line is never changed or taken away.</summary>
    private static readonly string[] PublishedHeadings =
    [
        "what-is-the-si-joint#where-it-is", "what-is-the-si-joint#how-it-is-built", "what-is-the-si-joint#how-much-it-moves",
        "what-is-the-si-joint#uneven-is-normal", "what-is-the-si-joint#where-the-pain-is-felt",
            "what-is-the-si-joint#what-this-means-for-you",
        "what-makes-a-joint-crack#what-happens-in-the-joint", "what-makes-a-joint-crack#how-we-know",
            "what-makes-a-joint-crack#what-people-still-argue-about",
        "what-makes-a-joint-crack#which-joint-was-it", "what-makes-a-joint-crack#does-the-pop-do-the-good",
            "what-makes-a-joint-crack#does-cracking-wear-joints-out",
        "can-you-crack-your-si-joint#why-it-feels-as-if-it-would-help", "can-you-crack-your-si-joint#what-the-pop-does-not-do",
            "can-you-crack-your-si-joint#what-can-go-wrong",
        "can-you-crack-your-si-joint#never-do-this", "can-you-crack-your-si-joint#what-to-do-instead",
            "can-you-crack-your-si-joint#what-about-a-professional",
        "when-to-get-help#get-help-now", "when-to-get-help#get-help-today", "when-to-get-help#see-someone-soon",
            "when-to-get-help#what-to-say", "when-to-get-help#if-none-of-this-fits",
        "what-makes-a-joint-crack#what-to-do-with-a-pop",
        "why-it-hurts#where-you-may-feel-it", "why-it-hurts#pain-below-the-knee", "why-it-hurts#what-may-have-set-it-off",
        "why-it-hurts#what-sets-it-off-from-day-to-day", "why-it-hurts#why-a-scan-may-not-help", "why-it-hurts#what-the-pain-does-not-mean",
        "why-it-hurts#what-you-can-do-now",
        "getting-better#how-it-usually-goes", "getting-better#keep-moving", "getting-better#use-heat",
        "getting-better#pain-tablets", "getting-better#sleep", "getting-better#sitting",
        "what-a-professional-does#the-check-comes-first", "what-a-professional-does#gentle-hands-on-care",
            "what-a-professional-does#a-thrust",
        "what-a-professional-does#an-injection", "what-a-professional-does#heating-the-nerves", "what-a-professional-does#surgery",
        "what-a-professional-does#how-to-choose",
        "pregnancy-and-after-birth#how-common-it-is", "pregnancy-and-after-birth#why-it-comes",
            "pregnancy-and-after-birth#how-to-make-each-day-easier",
        "pregnancy-and-after-birth#how-to-exercise", "pregnancy-and-after-birth#medicines", "pregnancy-and-after-birth#after-the-birth",
        "very-bendy-joints#see-someone-first", "very-bendy-joints#is-the-si-joint-loose", "very-bendy-joints#how-to-exercise",
        "very-bendy-joints#what-about-a-thrust", "very-bendy-joints#what-to-tell-a-clinician",
        "inflammatory-back-pain#how-it-feels", "inflammatory-back-pain#the-checklist", "inflammatory-back-pain#why-it-is-often-found-late",
        "inflammatory-back-pain#what-to-say", "inflammatory-back-pain#what-about-treatment",
        "myths#my-joint-is-out", "myths#no-pop-no-good", "myths#the-pop-is-bone-going-back-in",
        "myths#cracking-gives-you-arthritis", "myths#it-is-my-hormones", "myths#rest-until-it-is-better",
        "myths#i-need-a-scan", "myths#one-leg-is-longer", "myths#it-fuses-with-age",
        "myths#a-belt-will-fix-it", "myths#pain-means-damage", "myths#surgery-cures-it",
        "myths#say-it-another-way",
    ];

    private static ArticleSet Library => RealContent.Current.Articles;

    [Fact]
    public async Task Get_UrgentCardOfEachArticle_SaysWhomToAskToday()
    {
        using var client = site.CreateBrowser();
        var cards = 0;
        foreach (var article in Library.All)
        {
            var page = await client.GetHtmlAsync(SitePaths.Articles + article.Slug);
            foreach (var card in page.QuerySelectorAll(".si-care-card--urgent"))
            {
                cards++;
                var whom = Assert.Single(card.QuerySelectorAll("[data-region-word=advice]"));
                Assert.Equal("phone NHS 111 or your GP", whom.TextContent);
            }
        }

        Assert.InRange(cards, Library.All.Count / 2, Library.All.Count);
    }

    [Fact]
    public async Task Get_WithoutAPublicAddress_PrintsTheNameOfTheGuideAndWhereInItThePageIs()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/articles/how-long");

        Assert.StartsWith(
            "SI Joint Guide, /articles/how-long ·", page.QuerySelector(".si-main > .si-print-only")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_Published_KeepTheirHeadingIds()
    {
        // A heading may have moved into a fold or to a lower level; what counts is that the place is there.
        var places = Library.All.SelectMany(static article => Id()
            .Matches(string.Concat(article.Body.Parts.OfType<ArticlePart.Written>().Select(static part => part.Alone)))
            .Select(id => $"{article.Slug}#{id.Groups[1].Value}"));

        Assert.Empty(PublishedHeadings.Except(places));
        Assert.All(Library.All.SelectMany(article => article.Body.Headings), heading => Assert.NotEmpty(heading.Words));
    }

    [Fact]
    public async Task Get_EachArticle_ShowsMainPointSourcesAndReviewStatus()
    {
        using var client = site.CreateBrowser();
        foreach (var article in Library.All)
        {
            var page = await client.GetHtmlAsync($"/articles/{article.Slug}");

            Assert.Equal(article.MainPoint, page.QuerySelector(".si-point p")!.TextContent);
            var review = article.Header.ReviewedBy is { } clinician ? $"Reviewed by {clinician}" : "Not yet reviewed by a clinician";
            Assert.Contains(review, page.QuerySelector(".si-review")!.TextContent, StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector(".si-today"));
            foreach (var box in new[] { "known", "unknown", "in-short" })
            {
                Assert.True(
                    article.Kind is ArticleKind.Question || page.QuerySelector($".si-box--{box}") is not null, $"{article.Slug}: {box}");
            }

            Assert.NotNull(page.QuerySelector(".si-care-card"));
            Assert.All(page.QuerySelectorAll(".si-cite a"), citation => Assert.NotNull(page.QuerySelector(citation.GetAttribute("href")!)));
            Assert.Empty(page.QuerySelectorAll("[style], main script:not([src], [type='application/ld+json'])"));
        }
    }

    [Fact]
    public async Task Get_Article_ExplainsTheWordsItUsesAndNoOthers()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/articles/what-is-the-si-joint");

        Assert.Contains("wing-shaped", page.QuerySelector("dt#word-ilium + dd")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("hip bone", page.GetElementById("word-ilium")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.GetElementById("word-cavitation"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").DistinctBy(static element => element.Id).Count());
    }

    [Fact]
    public async Task Get_EveryInternalLinkOfEveryPage_LeadsSomewhere()
    {
        using var client = site.CreateBrowser();
        string[] pages = [.. SitePage.All.Where(static page => page.MayBeLinkedTo).Select(static page => page.Route)];
        Queue<string> open = new(pages);
        HashSet<string> seen = [.. pages];
        while (open.TryDequeue(out var path))
        {
            using var response = await client.GetAsync(path);
            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{path} answers {(int)response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            var page = await response.ReadHtmlAsync();
            foreach (var link in page.QuerySelectorAll("a[href], link[href]").Select(link => link.GetAttribute("href")!))
            {
                if (link.StartsWith('#'))
                    Assert.True(link == "#main" || page.GetElementById(link[1..]) is not null, $"{path} has no {link}");
                else if (link.StartsWith('/') && seen.Add(link.Split('#')[0]))
                    open.Enqueue(link.Split('#')[0]);
            }
        }

        Assert.Contains("/articles/when-to-get-help", seen);
        Assert.Contains("/exercises/knee-squeeze", seen);
    }

    [Fact]
    public async Task Get_AfterTheReviewWasDue_SaysSo()
    {
        using var late = new SiteFactory();
        late.Clock.Advance(TimeSpan.FromDays(400));
        using var client = late.CreateBrowser();

        var page = await client.GetHtmlAsync("/articles/when-to-get-help");

        Assert.Contains("due for review", page.QuerySelector(".si-inset")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnknownArticle_IsNotFound()
    {
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync("/articles/no-such-article");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [GeneratedRegex("<h[2-4] id=\"([^\"]+)\"")]
    private static partial Regex Id();
}
