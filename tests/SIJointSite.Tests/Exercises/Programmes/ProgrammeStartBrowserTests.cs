using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Programmes;

/// <summary>The player of today's exercises is loaded when it is started; the press is not lost meanwhile.</summary>
public sealed class ProgrammeStartBrowserTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("**/js/player/exercise-player*.js")]
    [InlineData("**/exercises/single-knee-to-chest")]
    public async Task Start_PressedWhileThePlayerIsLoaded_OpensItOnceItIsThere(string held)
    {
        await using var session = await browser.OpenAsync();
        TaskCompletionSource isAskedFor = new();
        TaskCompletionSource isTold = new();
        await session.Context.RouteAsync(held, async route =>
        {
            isAskedFor.TrySetResult();
            await isTold.Task;
            await route.ContinueAsync();
        });
        var programme = await ProgrammePage.OpenAsync(session);
        await programme.BeginAsync();

        await programme.PressAsync("Start");
        await isAskedFor.Task.WaitAsync(TestContext.Current.CancellationToken);
        var isOpen = await programme.Page.Locator("exercise-player:not([hidden])").IsVisibleAsync();
        isTold.SetResult();

        await programme.Page.Locator("exercise-player:not([hidden]) [data-stage-of=gate]").WaitForAsync();
        Assert.False(isOpen);
        session.AssertNoFaults();
    }
}
