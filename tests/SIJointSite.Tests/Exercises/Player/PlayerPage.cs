using Microsoft.Playwright;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player;

/// <summary>A page with the player, used as a person would, with a clock that the test moves.</summary>
public sealed class PlayerPage(IPage page)
{
    public IPage Page => page;

    /// <summary>Opens a page whose time stands under the test's hand.</summary>
    public static async Task<PlayerPage> OpenAsync(BrowserSession session, string path)
    {
        await StopTimeAsync(session);
        return await GotoAsync(session, path);
    }

    /// <summary>From here on no time passes in the pages of a session but what the test lets pass, however slow the machine is.</summary>
    public static async Task StopTimeAsync(BrowserSession session)
    {
        var now = DateTime.UtcNow;
        await session.Context.Clock.InstallAsync(new() { TimeDate = now });
        await session.Context.Clock.PauseAtAsync(now.AddHours(1));
    }

    /// <summary>Goes to a page of a session that already has its clock.</summary>
    public static async Task<PlayerPage> GotoAsync(BrowserSession session, string path)
    {
        var page = await session.GotoAsync(path);
        await page.Locator("exercise-player:not([hidden])").WaitForAsync();
        // Else it comes while the questions are answered, which a test does faster than a person.
        await page.EvaluateAsync("() => import('/js/player/run.js')");
        return new PlayerPage(page);
    }

    /// <summary>Lets the device remember somebody who knows all exercises, and was here so long ago that everything is asked
    /// again.</summary>
    public static Task RememberAsync(BrowserSession session, string more = "pain: 'mild', conditions: [], agreed: [], at: 0")
    {
        var known = string.Join(',', RealContent.Current.Exercises.All.Select(static exercise => $"'{exercise.Slug}'"));
        return session.Context.AddInitScriptAsync(
            $"try {{ localStorage['si-about-me'] ??= JSON.stringify({{ version: 1, known: [{known}], {more} }}) }} catch {{ }}");
    }

    /// <summary>Opens a page and answers what is asked before the exercises: no sign, nothing that matters, mild pain. The exercises
    /// are known, so that none has to be shown first.</summary>
    public static async Task<PlayerPage> OpenReadyAsync(BrowserSession session, string path)
    {
        await RememberAsync(session);
        var player = await OpenAsync(session, path);
        await player.PassAsync();
        return player;
    }

    /// <summary>Answers the questions before the exercises.</summary>
    public async Task PassAsync(string pain = "mild", bool isRemembered = false)
    {
        await PressAsync("None of these");
        await page.Locator("[name=fits][value=no]").CheckAsync();
        await page.GetByLabel("Remember this on my device").SetCheckedAsync(isRemembered);
        await page.Locator($"[name=pain-before][value={pain}]").CheckAsync();
        await PressAsync("Continue");
    }

    public Task PressAsync(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    public Task StartAsync() => page.Locator("[data-action=toggle]").ClickAsync();

    /// <summary>
    /// Lets seconds pass in the page, from one look of the player at its clock to the next. Frame by frame it takes the browser
    /// a third of the real time, which only the tests of the moving drawing need.
    /// </summary>
    public async Task RunAsync(double seconds)
    {
        const long Look = 250;
        for (var left = (long)(seconds * 1000); left > 0; left -= Look)
            await page.Clock.FastForwardAsync(Math.Min(Look, left));
    }

    /// <summary>Looks for barriers. From here on time passes by itself again, because the looking needs it.</summary>
    public async Task AssertAccessibleAsync()
    {
        await page.Clock.ResumeAsync();
        await BrowserSession.AssertAccessibleAsync(page);
    }

    public Task<string> TextAsync(string part) => page.Locator($"[data-part={part}]").InnerTextAsync();

    public Task<string> PhaseAsync() => TextAsync("phase");

    public Task<string> StatusAsync() => TextAsync("status");

    /// <summary>The stage that is shown, such as "gate" or "play".</summary>
    public async Task<string> StageAsync() => (await page.Locator("[data-stage-of]:visible").GetAttributeAsync("data-stage-of"))!;

    public Task<string?> FrameAsync() =>
        page.Locator("[data-drawing]:not([hidden]) [data-way]:not([hidden]) [data-frame]:not([display])").GetAttributeAsync("data-frame");
}
