using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player.Running;

/// <summary>The button that stops is there whatever the screen shows.</summary>
public sealed class ExerciseStopButtonBrowserTests(BrowserFixture browser)
{
    [Fact]
    public async Task Stop_Button_IsBiggerThanSkipAndAlwaysThere()
    {
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 640 } });
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");

        var stop = (await player.Page.Locator("[data-action=stop]:visible").First.BoundingBoxAsync())!;
        var skip = (await player.Page.Locator("[data-action=skip]").BoundingBoxAsync())!;

        Assert.True(stop.Height > skip.Height && stop.Width > skip.Width);
        Assert.True(skip is { Height: >= 44, Width: >= 44 });
    }

    [Fact]
    public async Task Stop_InBigView_ShowsTheQuestionOnTheScreen()
    {
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 640 } });
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");
        await player.StartAsync();
        await player.PressAsync("Big view");

        await player.PressAsync("Stop, it hurts");
        await player.Page.WaitForFunctionAsync("() => !document.fullscreenElement");
        await player.RunAsync(1);

        var heading = (await player.Page.Locator("[data-part=stop-heading]").BoundingBoxAsync())!;
        Assert.InRange(heading.Y, 0, 300);
    }
}
