using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Triage.Outcome;

/// <summary>After "Save", and on paper, in a real browser.</summary>
public sealed partial class SavedBrowserTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Save_Pressed_MovesTheFocusToTheHeadingAboveTheCode(bool script)
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = script });

        var page = await SaveAsync(session, "chest-or-breathing");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Saved to show your doctor or physio" }))
            .ToBeFocusedAsync();
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Print_Saved_HasCodeAndPictureOnPageOneAndTheLimitsAboveTheEnd()
    {
        await using var session = await browser.OpenAsync();
        var page = await SaveAsync(session, "chest-or-breathing");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        // A4 without its margins, in pixels of CSS.
        await page.SetViewportSizeAsync(688, 1017);

        var picture = await page.Locator(".si-qr").BoundingBoxAsync();
        var code = await page.Locator(".si-code").BoundingBoxAsync();
        var version = await page.Locator(".si-version").BoundingBoxAsync();
        var say = await page.Locator(".si-say").BoundingBoxAsync();

        Assert.True(picture!.Y + picture.Height < 1017 && code!.Y + code.Height < 1017);
        Assert.True(version!.Y < say!.Y);
    }

    [Fact]
    public async Task Print_OrdinaryCase_TakesOnePageReadBackAndTwoAsAResult()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/symptom-check");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start for me" }).ClickAsync();
        await AnswerToTheEndAsync(page, "input[value='hot-or-ill'], input[value='fever']");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and get a code" }).ClickAsync();
        var code = await page.Locator(".si-code").InnerTextAsync();
        var result = await CountPagesAsync(page);
        await page.GotoAsync(browser.Address + "/summary#" + code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the result" }).ClickAsync();
        await BrowserSession.AssertAccessibleAsync(page);

        var summary = await CountPagesAsync(page);

        Assert.Equal((2, 1), (result, summary));
    }

    [Theory]
    [InlineData(Paper.A4)]
    [InlineData(Paper.Letter)]
    public async Task Print_EmergencyWithEverySignThatIsAsked_TakesTwoSides(string format)
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/symptom-check");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start for me" }).ClickAsync();
        await page.Locator(".si-question").First.WaitForAsync();
        foreach (var box in await page.Locator(".si-option__input:not([data-exclusive], [data-not-sure])").AllAsync())
            await box.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and get a code" }).ClickAsync();
        await page.Locator(".si-code").WaitForAsync();

        var sides = await Paper.SidesAsync(page, format);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(2, sides);
        foreach (var kept in new[] { ".si-outcome", ".si-say__words", ".si-code", ".si-version" })
            await Assertions.Expect(page.Locator(kept)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".si-reasons")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Result_CrisisLineOutsideTheRedBox_IsAButtonThatCanBeSeen()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/symptom-check");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start for me" }).ClickAsync();
        // Not sure of the list that holds the crisis: its line stands below the box.
        await AnswerToTheEndAsync(page, "input[name='body-signs'][value='not-sure']");

        var button = page.Locator(".si-outcome-part a.si-button--call");

        Assert.NotEqual("rgb(255, 255, 255)", await button.EvaluateAsync<string>("link => getComputedStyle(link).backgroundColor"));
        await BrowserSession.AssertAccessibleAsync(page);
    }

    /// <summary>Goes on to the result, choosing this answer where it is offered, and the most reassuring one everywhere else.</summary>
    private static async Task AnswerToTheEndAsync(IPage page, string answer)
    {
        while (!page.Url.EndsWith("/result", StringComparison.Ordinal))
        {
            if (await page.Locator(answer).CountAsync() > 0)
                await page.Locator(answer).CheckAsync();
            var open = page.Locator("fieldset.si-question:not(:has(input:checked))");
            while (await open.CountAsync() > 0)
                await open.First.Locator(
                    "input[value=none], input[value='18-to-49'], input[value=no], input[value=same], input[value='under-2-weeks']")
                    .First.CheckAsync();
            await page.Locator("main form:not(.si-clear) button[type=submit]").Last.ClickAsync();
        }
    }

    private static async Task<int> CountPagesAsync(IPage page) => PageOfPdf().Count(
        Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })));

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageOfPdf();

    private static async Task<IPage> SaveAsync(BrowserSession session, string sign)
    {
        var page = await session.GotoAsync("/symptom-check");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start for me" }).ClickAsync();
        await page.Locator($"input[value='{sign}']").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and get a code" }).ClickAsync();
        await page.Locator(".si-code").WaitForAsync();
        return page;
    }
}
