using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;
using static SIJointSite.Tests.Exercises.Diary.DiaryPage;

namespace SIJointSite.Tests.Exercises.Diary;

/// <summary>An exercise is kept in the diary on a press, and not otherwise.</summary>
public sealed class ExerciseKeepingBrowserTests(BrowserFixture browser)
{
    [Fact]
    public async Task Keep_AfterAnExercise_StandsInTheDiaryAndNothingWentToTheServer()
    {
        await using var session = await browser.OpenAsync();
        var player = await FinishedAsync(session);
        List<string> sent = [];
        session.Context.Request += (_, request) => sent.Add(request.Method + " " + request.Url);

        await player.Page.Locator("[name=pain-after][value=none]").CheckAsync();
        await player.PressAsync("Keep it in my diary");
        Assert.Empty(sent);
        await player.Page.GetByRole(AriaRole.Link, new() { Name = "Open the diary" }).ClickAsync();
        await player.Page.Locator("[data-part=rows] tr").WaitForAsync();

        var cells = await player.Page.Locator("[data-part=rows] td").AllInnerTextsAsync();
        Assert.Equal(["Knee squeeze: 5 of 5", "Mild before, None after"], cells.Take(2));
        Assert.All(sent, request => Assert.StartsWith("GET", request, StringComparison.Ordinal));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Keep_NoAnswerOnPain_SaysSoBesideIt()
    {
        await using var session = await browser.OpenAsync();
        var player = await FinishedAsync(session);

        await player.PressAsync("Keep it in my diary");

        Assert.Equal("Choose how strong your pain is now.", await player.TextAsync("pain-after-error"));
        Assert.Null(await player.Page.EvaluateAsync<string?>("() => localStorage.getItem('si-diary')"));
    }

    [Fact]
    public async Task DoNotKeep_AfterAnExercise_KeepsNothing()
    {
        await using var session = await browser.OpenAsync();
        var player = await FinishedAsync(session);

        await player.PressAsync("Do not keep it");

        Assert.Equal("Not kept.", await player.Page.Locator("[data-kept]:visible").InnerTextAsync());
        Assert.Null(await player.Page.EvaluateAsync<string?>("() => localStorage.getItem('si-diary')"));
    }

    [Theory]
    [InlineData("Keep it in my diary")]
    [InlineData("Do not keep it")]
    public async Task After_MoreAndSeverePain_SaysWhatToDo(string button)
    {
        await using var session = await browser.OpenAsync();
        var player = await FinishedAsync(session);
        await player.Page.Locator("[name=pain-after][value=severe]").CheckAsync();

        await player.PressAsync(button);

        var said = await player.Page.Locator("[data-part=kept]").InnerTextAsync();
        Assert.Contains("do half as many next time", said, StringComparison.Ordinal);
        Assert.Contains("check your symptoms", said, StringComparison.Ordinal);
        await player.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Keep_BrowserKeepsNothing_SaysThatItDidNotKeepIt()
    {
        await using var session = await browser.OpenAsync();
        await session.Context.AddInitScriptAsync(
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }");
        var player = await FinishedAsync(session);
        await player.Page.Locator("[name=pain-after][value=mild]").CheckAsync();

        await player.PressAsync("Keep it in my diary");

        Assert.Contains("did not let us keep it", await player.Page.Locator("[data-kept]:visible").InnerTextAsync(),
            StringComparison.Ordinal);
        Assert.True(await player.Page.Locator("[name=pain-after][value=mild]").IsCheckedAsync());
    }
}
