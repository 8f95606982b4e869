using Microsoft.Playwright;
using SIJointSite.Tests.Exercises.Player;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Diary;

/// <summary>The page of the diary, and the way to it through an exercise.</summary>
internal static class DiaryPage
{
    public const string TwoEntries = """
        {"version":1,"entries":[
          {"at":"2026-11-20T08:00:00.000Z","did":[{"slug":"knee-squeeze","done":5,"of":5,"reason":null}],
           "before":"moderate","after":"mild"},
          {"at":"2026-11-21T08:00:00.000Z","did":[{"slug":"outward-push","done":2,"of":5,"reason":"sharp"},
           {"slug":"gone","done":1,"of":1,"reason":null}],
           "before":"mild","after":"severe"}]}
        """;

    public static async Task<IPage> OpenDiaryAsync(BrowserSession session, string? kept)
    {
        var page = await session.GotoAsync("/diary");
        if (kept is not null)
            await page.EvaluateAsync("kept => localStorage.setItem('si-diary', kept)", kept);
        await page.ReloadAsync();
        await page.Locator("exercise-diary:not([hidden])").WaitForAsync();
        return page;
    }

    public static async Task<string> DownloadAsync(IPage page, string button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }

    public static async Task<PlayerPage> FinishedAsync(BrowserSession session)
    {
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/knee-squeeze");
        await player.StartAsync();
        await player.RunAsync(60);
        Assert.Equal("after", await player.StageAsync());
        return player;
    }
}
