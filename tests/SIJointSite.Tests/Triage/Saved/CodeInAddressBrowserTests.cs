using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>A scanned code, in a real browser.</summary>
public sealed class CodeInAddressBrowserTests(BrowserFixture browser)
{
    private const string Code = "0123456789ABCDEFGHJKMNPQRS";

    [Fact]
    public async Task Summary_CodeBehindTheHash_GoesIntoTheFieldAndOutOfTheAddressUnsent()
    {
        await using var session = await browser.OpenAsync();
        List<string> sent = [];
        session.Context.Request += (_, request) => sent.Add(request.Url + request.PostData);

        var page = await session.GotoAsync("/summary#" + Code);

        await Assertions.Expect(page.GetByLabel("The code")).ToHaveValueAsync(Code);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Show the result" })).ToBeFocusedAsync();
        Assert.Equal(browser.Address + "/summary", await page.EvaluateAsync<string>("() => location.href"));
        Assert.DoesNotContain(sent, url => url.Split('#')[0].Contains(Code, StringComparison.Ordinal));
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData("#main")]
    [InlineData("#<img src=x>")]
    public async Task Summary_SomethingElseBehindTheHash_LeavesTheFieldEmpty(string hash)
    {
        await using var session = await browser.OpenAsync();

        var page = await session.GotoAsync("/summary" + hash);

        await Assertions.Expect(page.GetByLabel("The code")).ToHaveValueAsync("");
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Summary_WithoutScript_TakesATypedCode()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await session.GotoAsync("/summary#" + Code);

        await page.GetByLabel("The code").FillAsync(Code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the result" }).ClickAsync();

        await Assertions.Expect(page.Locator("#code-error")).ToContainTextAsync("no result under this code");
    }
}
