using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Check;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.About;

public sealed class AboutPageTests(SharedSite site)
{
    [Theory]
    [InlineData("/about/privacy")]
    [InlineData("/accessibility")]
    [InlineData("/about")]
    public async Task Get_NoOperatorNamed_SaysSo(string path)
    {
        using var client = site.CreateBrowser();

        var text = (await client.GetHtmlAsync(path)).QuerySelector("main")!.TextContent;

        Assert.Contains("has not put a name here", text, StringComparison.Ordinal);
        Assert.Contains("No way to reach them is given", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Privacy_FollowsTheSettings()
    {
        using var ownSite = new SiteFactory
        {
            Settings = { ["Site:Operator"] = "Hill <Clinic>", ["Site:Contact"] = "hello@example.org", ["Triage:KeepDays"] = "9",
                ["Triage:Tallies"] = "false" },
        };
        using var client = ownSite.CreateBrowser();

        var text = (await client.GetHtmlAsync("/about/privacy")).QuerySelector("main")!.TextContent;

        Assert.Contains("run by Hill <Clinic>.", text, StringComparison.Ordinal);
        Assert.Contains("hello@example.org", text, StringComparison.Ordinal);
        Assert.Contains("deleted after 9 days", text, StringComparison.Ordinal);
        Assert.DoesNotContain("We count", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task Get_Privacy_SpeaksOfTheQuestionOnlyWhileItIsAsked(string setting, bool isSaid)
    {
        using var ownSite = new SiteFactory { Settings = { ["Site:AskUseful"] = setting } };
        using var client = ownSite.CreateBrowser();

        var text = (await client.GetHtmlAsync("/about/privacy")).QuerySelector("main")!.TextContent;

        Assert.Equal(isSaid, text.Contains("If you answer “Was this page useful?”, we add one to the count", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_TextsThatAClinicianHasReviewed_SayWhoReviewedWhatAndWhen()
    {
        using var content = new BrokenContent();
        content.Replace("en/articles/sleep.md", "reviewedBy: null", "reviewedBy: \"Ada Hill, physiotherapist\"");
        content.Replace(
            "en/triage/questionnaire.yaml", "\nhistory:",
            $"\nreview: {{ version: \"{RealDefinition.Questionnaire.Version}\", by: \"Bo Lee, GP\", date: \"2026-12-01\" }}\nhistory:");
        using var ownSite = new SiteFactory { Settings = { ["Content:Path"] = content.Path } };
        using var client = ownSite.CreateBrowser();

        var about = (await client.GetHtmlAsync("/about")).QuerySelector("main")!.TextContent;
        var proof = (await client.GetHtmlAsync("/about/triage")).QuerySelector("main")!.TextContent;
        var result = await Visitor.ReachResultAsync(client, "S01");

        Assert.DoesNotContain("No clinician has reviewed", about, StringComparison.Ordinal);
        Assert.Contains(": Ada Hill, physiotherapist, ", about, StringComparison.Ordinal);
        Assert.Contains(
            $"The symptom check, version {RealDefinition.Questionnaire.Version}: Bo Lee, GP, 1 December 2026", about,
            StringComparison.Ordinal);
        Assert.Contains("Bo Lee, GP reviewed the stories on 1 December 2026.", proof, StringComparison.Ordinal);
        Assert.Contains("It was reviewed by Bo Lee, GP on 1 December 2026.", proof, StringComparison.Ordinal);
        Assert.Contains(
            "Reviewed by Bo Lee, GP on 1 December 2026.", result.QuerySelector(".si-version")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NothingReviewed_SaysSo()
    {
        using var client = site.CreateBrowser();

        var about = (await client.GetHtmlAsync("/about")).QuerySelector("main")!.TextContent;

        var isReviewed = RealContent.Current.Triage.Review is not null
            || RealContent.Current.Articles.All.Any(static article => article.Review.ReviewedBy is not null);
        Assert.Equal(!isReviewed, about.Contains("No clinician has reviewed these texts yet.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_PrivacyWithoutSaving_SaysThatNothingIsSaved()
    {
        using var ownSite = new SiteFactory { Settings = { ["Triage:Saving"] = "false" } };
        using var client = ownSite.CreateBrowser();

        var text = (await client.GetHtmlAsync("/about/privacy")).QuerySelector("main")!.TextContent;

        Assert.Contains("saves no results", text, StringComparison.Ordinal);
        Assert.DoesNotContain("stored encrypted", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AnyPage_LinksToThemInItsFooterOrFromAbout()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/");

        foreach (var path in new[] { "/about", "/about/privacy", "/accessibility" })
            Assert.NotNull(page.QuerySelector($"footer a[href='{path}']"));
        Assert.NotNull((await client.GetHtmlAsync("/about")).QuerySelector("main a[href='/about/quality']"));
    }
}
