using AngleSharp.Dom;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Safety;

/// <summary>To whom the emergency card and the strip at the top speak.</summary>
public sealed class ReaderTests(SharedSite site)
{
    [Fact]
    public async Task Get_CheckForSomeoneElseAbroad_SpeaksOfThemWithTheirNumberOnItsOwnPagesOnly()
    {
        using var client = site.CreateBrowser();
        var start = await client.GetHtmlAsync("/symptom-check");
        using var begun = await client.SubmitAsync(start, "/symptom-check", [("who", "someone-else"), ("region", "nz")]);

        var check = await client.GetHtmlAsync("/symptom-check");
        var home = await client.GetHtmlAsync("/");

        Assert.Equal("tel:111", NumberIn(check, ".si-strip__call"));
        Assert.Equal("tel:111", NumberIn(check, ".si-care-card--emergency .si-button--emergency"));
        // Where somebody else is can be chosen for oneself too, but is never kept by leaving it as it stands.
        Assert.Equal(
            ["nz"], check.QuerySelectorAll("#region option[data-region='']").Select(static option => option.GetAttribute("value")));
        Assert.Empty(start.QuerySelectorAll("#region option[data-region='']"));
        Assert.Equal(CardOf(start), CardOf(home));
        Assert.NotEqual(CardOf(start), CardOf(check));
        Assert.Equal(NumberIn(start, ".si-strip__call"), NumberIn(home, ".si-strip__call"));
    }

    [Fact]
    public async Task Post_CheckThatIsNotUnderWay_StillSpeaksToTheReaderOfTheOther()
    {
        using var client = site.CreateBrowser();
        var start = await client.GetHtmlAsync("/symptom-check");
        using var begun = await client.SubmitAsync(start, "/symptom-check", [("who", "someone-else"), ("region", "nz")]);
        var question = await client.GetHtmlAsync(begun.Headers.Location!.OriginalString);
        question.QuerySelector("input[name='check-id']")!.SetAttribute("value", "an-earlier-check");

        using var response = await client.SubmitAsync(question, begun.Headers.Location.OriginalString, []);
        var ended = await response.ReadHtmlAsync();

        Assert.Equal("tel:111", NumberIn(ended, ".si-care-card--emergency .si-button--emergency"));
        Assert.Equal(CardOf(await client.GetHtmlAsync("/symptom-check")), CardOf(ended));
    }

    private static string? NumberIn(IParentNode page, string selector) => page.QuerySelector(selector)!.GetAttribute("href");

    private static string CardOf(IParentNode page) => page.QuerySelector(".si-care-card--emergency ul")!.TextContent;
}
