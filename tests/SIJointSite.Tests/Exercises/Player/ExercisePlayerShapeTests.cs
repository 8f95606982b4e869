using Microsoft.Playwright;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player;

/// <summary>The player on small, large and turned screens.</summary>
public sealed class ExercisePlayerShapeTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(320, 568)]
    [InlineData(360, 640)]
    public async Task Player_OnASmallPhone_ShowsNumberPhaseAndStopOnOneScreen(int width, int height)
    {
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");

        await player.StartAsync();
        await player.RunAsync(1);

        foreach (var part in new[] { "[data-part=number]", "[data-part=phase]", "[data-action=stop]" })
        {
            var box = await player.Page.Locator(part).BoundingBoxAsync();
            Assert.True(box is { Y: >= 0 } && box.Y + box.Height <= height, $"{part} is at {box?.Y} to {box?.Y + box?.Height}");
        }

        var skip = await player.Page.Locator("[data-action=skip]").BoundingBoxAsync();
        Assert.True(skip!.Height >= 44 && skip.Width >= 44);
        Assert.Empty(await player.Page.Locator(".si-player__panel .si-button").EvaluateAllAsync<string[]>(
            "buttons => buttons.filter(button => button.scrollWidth > button.clientWidth).map(button => button.textContent)"));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Letters_TwiceAsBig_FitInEachButtonAndEachCard(int width)
    {
        const string Big = "() => { document.documentElement.style.fontSize = '200%' }";
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");
        await player.StartAsync();
        await player.RunAsync(1);
        await player.Page.EvaluateAsync(Big);

        var buttons = await player.Page.Locator(".si-player__panel .si-button").EvaluateAllAsync<string[]>(
            "buttons => buttons.filter(button => button.scrollWidth > button.clientWidth).map(button => button.textContent)");
        await player.Page.GotoAsync(browser.Address + "/exercises");
        await player.Page.EvaluateAsync(Big);
        var cards = await player.Page.Locator(".si-exercises__item").EvaluateAllAsync<string[]>(
            """
            cards => cards.filter(card => {
              const frame = card.getBoundingClientRect()
              const words = document.createRange()
              words.selectNodeContents(card.querySelector('.si-exercises__words'))
              const box = words.getBoundingClientRect()
              return box.right > frame.right || box.bottom > frame.bottom
            }).map(card => card.textContent.trim())
            """);

        Assert.Empty(buttons);
        Assert.Empty(cards);
    }

    [Fact]
    public async Task Leaflet_AtThreeSixtyBySixForty_ShowsItsFirstDrawingWithoutScrolling()
    {
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 640 } });

        foreach (var exercise in RealContent.Current.Exercises.All)
        {
            var page = await session.GotoAsync($"/exercises/{exercise.Slug}");
            var drawing = (await page.Locator(".si-drawing svg").First.BoundingBoxAsync())!;
            Assert.True(drawing.Y + drawing.Height <= 640, $"{exercise.Slug}: the drawing ends at {drawing.Y + drawing.Height}.");
            await page.CloseAsync();
        }
    }

    [Theory]
    [InlineData("/exercises", 320)]
    [InlineData("/exercises/outward-push", 320)]
    [InlineData("/plan", 320)]
    [InlineData("/exercises/knee-squeeze", 1280)]
    public async Task Pages_NarrowAndWide_AreAccessibleAndDoNotScrollSideways(string path, int width)
    {
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });

        var page = await session.GotoAsync(path);

        await BrowserSession.AssertAccessibleAsync(page);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData(320, 568, 1)]
    [InlineData(640, 320, 1)]
    [InlineData(360, 640, 2)]
    public async Task BigView_NarrowLandscapeAndLargeText_ShowsNumberAndStopAndLeavesByEscape(int width, int height, int textSize)
    {
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");
        await player.Page.EvaluateAsync("size => document.documentElement.style.fontSize = 100 * size + '%'", textSize);
        await player.StartAsync();
        await player.RunAsync(6);
        Assert.True(await player.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"),
            "The player is wider than the screen.");

        await player.PressAsync("Big view");
        var number = (await player.Page.Locator("[data-part=number]").BoundingBoxAsync())!;
        var stop = (await player.Page.Locator("[data-action=stop]").BoundingBoxAsync())!;
        await player.AssertAccessibleAsync();
        await player.Page.Keyboard.PressAsync("Escape");

        Assert.True(number.Height >= Math.Min(width, height) * .4, $"The number is {number.Height} high.");
        Assert.True(number.Y + number.Height <= height && stop.Y + stop.Height <= Math.Max(height, 640),
            $"The number ends at {number.Y + number.Height}, Stop at {stop.Y + stop.Height}.");
        Assert.False(await player.Page.Locator(".si-player--big").IsVisibleAsync());
        Assert.False(await player.Page.Locator("header[inert]").IsVisibleAsync());
    }
}
