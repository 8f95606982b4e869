using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Tests.Support.Browser;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Check;

public sealed class SymptomCheckBrowserTests(BrowserFixture browser)
{
    [Fact]
    public async Task WholeCheck_KeyboardOnlyAndNoScript_ReachesSelfCareAndIsSaved()
    {
        await using var session =
            await browser.OpenAsync(
            new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 320, Height = 700 } });
        var page = await session.GotoAsync("/symptom-check");
        await PressOnAsync(page, "button", "Start for me");

        foreach (var (screen, index) in RealDefinition.Questionnaire.AskedScreens(RealDefinition.AllClear)
            .Select((screen, index) => (screen, index)))
        {
            Assert.EndsWith($"/symptom-check/{index + 1}", page.Url, StringComparison.Ordinal);
            foreach (var group in screen.Groups)
            {
                if (group.IsChecklist)
                    await ChooseAsync(page, group.Id, ItemGroup.NoneOfThese);
                else
                    await ChooseAsync(page, group.Id, ScreenReading.ValuesFor(group, RealDefinition.AllClear)[0]);
            }

            await PressOnAsync(page, "button", "Continue");
        }

        await PressOnAsync(page, "button", "See result");
        Assert.EndsWith("/symptom-check/result", page.Url, StringComparison.Ordinal);
        Assert.Contains("Self-care", await page.Locator(".si-outcome__level").InnerTextAsync(), StringComparison.Ordinal);
        await PressOnAsync(page, "button", "Save and get a code");
        Assert.Matches("^[0-9A-Z-]{30}$", await page.Locator(".si-code").InnerTextAsync());
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Pages_EveryState_AreAccessibleAndDoNotScrollSideways()
    {
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 568 } });
        var page = await session.GotoAsync("/symptom-check");
        await CheckAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Start for me" }).ClickAsync();
        await CheckAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).Last.ClickAsync();
        await CheckAsync(page);
        Assert.True(await page.Locator(".si-error-summary").EvaluateAsync<bool>("summary => summary === document.activeElement"));
        await page.Locator(".si-error-summary a").First.ClickAsync();
        Assert.True(await page.Locator("#q1-1").EvaluateAsync<bool>("box => box === document.activeElement"));

        // Two "none of these", then one sign: the script takes the first "none" back.
        await page.Locator("#q1-none").CheckAsync();
        await page.Locator("#q2-none").CheckAsync();
        await page.Locator("#q1-1").CheckAsync();
        Assert.False(await page.Locator("#q1-none").IsCheckedAsync());

        // The other way round the sign stays, out of sight as it may be, and the person is told.
        await page.Locator("#q1-none").ClickAsync();
        Assert.True(await page.Locator("#q1-1").IsCheckedAsync());
        Assert.False(await page.Locator("#q1-none").IsCheckedAsync());
        await Assertions.Expect(page.Locator("#q1 .si-options__note")).ToContainTextAsync("untick it first");
        await CheckAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).Last.ClickAsync();
        await CheckAsync(page);
        var call = await page.Locator(".si-outcome a[href='tel:999']").BoundingBoxAsync();
        Assert.True(call!.Y + call.Height <= 568, "The number is below the first screen");

        await page.GotoAsync(browser.Address + "/symptom-check/check-answers");
        await CheckAsync(page);
        await page.GotoAsync(browser.Address + "/symptom-check/result");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and get a code" }).ClickAsync();
        await CheckAsync(page);
        var code = await page.Locator(".si-code").InnerTextAsync();

        await page.GotoAsync(browser.Address + "/summary");
        await page.GetByLabel("The code").FillAsync("wrong");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the result" }).ClickAsync();
        await CheckAsync(page);
        await page.GetByLabel("The code").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the result" }).ClickAsync();
        await CheckAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete this result" }).ClickAsync();
        await CheckAsync(page);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Print_LargePrintWithoutScript_IsLargeWholeAndSaysWhenAndWhere()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await ReachEmergencyAsync(session);
        Assert.False(await page.Locator(".si-print-only").IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var normal = await FontSizesAsync(page);

        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.GetByLabel("Large print").CheckAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        // A4 without its margins, in pixels of CSS.
        await page.SetViewportSizeAsync(688, 1000);

        // 18 points are 24 pixels.
        Assert.All(await FontSizesAsync(page), size => Assert.True(size >= 24, $"{size} px"));
        Assert.Contains(normal, size => size < 24);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
        Assert.False(await page.GetByLabel("Large print").IsVisibleAsync());
        var text = await page.Locator("main").InnerTextAsync();
        foreach (var part in new[] { "EMERGENCY", "Call 999", "numb or odd skin between my legs",
            browser.Address["http://".Length..], DateTime.UtcNow.Year.ToString(CultureInfo.InvariantCulture) })
            Assert.Contains(part, text, StringComparison.Ordinal);
        // The rules stay on the screen and in a saved result: on paper they cost a side.
        Assert.DoesNotContain("Rule E01", text, StringComparison.Ordinal);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task PrintButton_Pressed_Prints()
    {
        await using var session = await browser.OpenAsync();
        var page = await ReachEmergencyAsync(session);
        await page.EvaluateAsync("() => { window.print = () => { document.title = 'printed' } }");

        await page.GetByRole(AriaRole.Button, new() { Name = "Print", Exact = true }).ClickAsync();

        Assert.Equal("printed", await page.TitleAsync());
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Back_AfterClearing_ShowsNoAnswers()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/symptom-check");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start for me" }).ClickAsync();
        await page.Locator("#q1-1").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear my answers" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your answers are cleared" })).ToBeVisibleAsync();

        // As the button of the browser does it; emptying the browser's store can swap the page under the driver's own call.
        await page.EvaluateAsync("() => history.back()");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Start for me" })).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator(".si-outcome").CountAsync());
    }

    private static async Task<IPage> ReachEmergencyAsync(BrowserSession session)
    {
        var page = await session.GotoAsync("/symptom-check");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start for me" }).ClickAsync();
        await page.Locator("#q1-1").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).Last.ClickAsync();
        await page.Locator(".si-outcome").WaitForAsync();
        return page;
    }

    /// <summary>Size of each piece of text of the page that shows, in pixels.</summary>
    private static async Task<double[]> FontSizesAsync(IPage page) => await page.EvaluateAsync<double[]>(
        """
        () => [...document.body.querySelectorAll('*')]
          .filter(element => element.checkVisibility() && !element.closest('.si-u-hidden')
            && [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
          .map(element => parseFloat(getComputedStyle(element).fontSize))
        """);

    private static async Task CheckAsync(IPage page)
    {
        await BrowserSession.AssertAccessibleAsync(page);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"), page.Url);
    }

    /// <summary>Tabs to a control and presses it, as somebody without a mouse does.</summary>
    private static async Task PressOnAsync(IPage page, string element, string text)
    {
        await TabToAsync(page, page.Locator($"{element}:focus", new() { HasText = text }));
        var answer = await page.RunAndWaitForResponseAsync(
            () => page.Keyboard.PressAsync("Enter"), static response => response.Request.IsNavigationRequest && response.Status == 200);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("^" + Regex.Escape(answer.Url) + "(#.*)?$"));
        await page.WaitForLoadStateAsync();
    }

    private static async Task ChooseAsync(IPage page, string group, string value)
    {
        var isRadio = await page.Locator($"input[type=radio][name='{group}']").CountAsync() > 0;
        if (!isRadio)
        {
            await TabToAsync(page, page.Locator($"input[name='{group}'][value='{value}']:focus"));
            await page.Keyboard.PressAsync("Space");
            return;
        }

        // A group of radio buttons is one stop; the arrow keys choose within it.
        await TabToAsync(page, page.Locator($"input[name='{group}']:focus"));
        await page.Keyboard.PressAsync("Space");
        for (var press = 0; press < 12 && await page.Locator($"input[name='{group}'][value='{value}']:checked").CountAsync() == 0; press++)
            await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(1, await page.Locator($"input[name='{group}'][value='{value}']:checked").CountAsync());
    }

    private static async Task TabToAsync(IPage page, ILocator focused)
    {
        for (var press = 0; press < 90; press++)
        {
            if (await focused.CountAsync() > 0)
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"The Tab key does not lead to {focused} on {page.Url}.");
    }
}
