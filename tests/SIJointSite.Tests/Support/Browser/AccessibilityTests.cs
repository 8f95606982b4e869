namespace SIJointSite.Tests.Support.Browser;

/// <summary>That the look for barriers sees some: a look that finds nothing anywhere would pass every page.</summary>
public sealed class AccessibilityTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("document.querySelector('main').append(Object.assign(new Image(), { src: '/favicon.ico' }))", "image-alt")]
    [InlineData("document.querySelector('main h1').style.color = '#ccc'", "color-contrast")]
    [InlineData("document.title = ''", "document-title")]
    [InlineData("document.querySelector('main').remove()", "landmark-one-main")]
    public async Task AssertAccessible_PageWithABarrier_NamesIt(string harm, string rule)
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/about");
        await page.EvaluateAsync(harm);

        var finding = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => BrowserSession.AssertAccessibleAsync(page));

        Assert.Contains(rule + ":", finding.Message, StringComparison.Ordinal);
    }
}
