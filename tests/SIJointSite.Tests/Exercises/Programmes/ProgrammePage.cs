using System.Text.Json;
using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Programmes;

/// <summary>The programme, used as a person would, on days that the test chooses.</summary>
internal sealed class ProgrammePage(IPage page)
{
    public const string Path = "/programme";

    private static readonly DateTime FirstDay = new(2027, 1, 4, 9, 0, 0, DateTimeKind.Utc);

    public IPage Page => page;

    /// <summary>Opens it on the first day, with nothing kept.</summary>
    public static async Task<ProgrammePage> OpenAsync(BrowserSession session)
    {
        await session.Context.Clock.InstallAsync(new() { TimeDate = FirstDay });
        await session.Context.Clock.PauseAtAsync(FirstDay.AddMinutes(1));
        var page = await session.GotoAsync(Path);
        await page.Locator("home-programme:not([hidden])").WaitForAsync();
        return new ProgrammePage(page);
    }

    /// <summary>Opens it after days that were kept: each is what the device holds of it, nothing for null.</summary>
    public static async Task<ProgrammePage> OpenAfterAsync(BrowserSession session, params string?[] days)
    {
        var opened = await OpenAsync(session);
        var kept = days.Index().Where(static day => day.Item is not null)
            .Select(static day => $"\"{DateOf(day.Index)}\": {day.Item}");
        await opened.KeepAsync($$"""
            { "version": 1, "begunOn": "{{DateOf(0)}}", "conditions": [], "agreed": false, "goal": "", "activities": [], "weeks": [],
              "days": { {{string.Join(", ", kept)}} } }
            """);
        await opened.WaitDaysAsync(days.Length);
        return opened;
    }

    /// <summary>A session of a day, as the device holds it.</summary>
    public static string Done(int ache = 1, string morning = "usual", string stopped = "nothing", string? redColumn = null) => $$"""
        { "session": { "did": [{ "slug": "single-knee-to-chest", "done": 4, "of": 4, "reason": null }], "before": "mild", "ache": {{ache}},
          "isWhole": true, "stopped": "{{stopped}}", "redColumn": {{JsonSerializer.Serialize(redColumn)}}, "morning": "{{morning}}" } }
        """;

    private static string DateOf(int day) => $"{FirstDay.AddDays(day):yyyy-MM-dd}";

    /// <summary>Puts something on the device, as another version or a hand may have left it.</summary>
    public Task KeepAsync(string kept) => page.EvaluateAsync("kept => localStorage.setItem('si-programme', kept)", kept);

    public Task<JsonElement> KeptAsync() => page.EvaluateAsync<JsonElement>("() => JSON.parse(localStorage.getItem('si-programme'))");

    /// <summary>What is kept of a day, counted from the first, from 0.</summary>
    public async Task<JsonElement> KeptOfDayAsync(int day) => (await KeptAsync()).GetProperty("days").GetProperty(DateOf(day));

    public async Task WaitDaysAsync(int days)
    {
        await page.Clock.FastForwardAsync(days * 86_400_000L);
        await ReloadAsync();
    }

    public async Task ReloadAsync()
    {
        await page.ReloadAsync();
        await page.Locator("home-programme:not([hidden])").WaitForAsync();
    }

    public Task TickAsync(string condition) => page.Locator($"[data-view=begin] [name=condition][value={condition}]").CheckAsync();

    public async Task BeginAsync(string condition = "none")
    {
        await TickAsync(condition);
        await PressAsync("Begin");
        await page.Locator("[data-view=today]:visible, home-programme [data-part=status]:not(:empty)").First.WaitForAsync();
    }

    public Task PressAsync(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    public Task<string> TextAsync(string part) => page.Locator($"home-programme [data-part={part}]").InnerTextAsync();

    public Task<bool> IsShownAsync(string part) => page.Locator($"home-programme [data-shown={part}]").IsVisibleAsync();

    /// <summary>Names and doses of today's moves.</summary>
    public async Task<string[]> MovesAsync()
    {
        await page.Locator("[data-view=today]").First.WaitForAsync();
        return [.. (await page.Locator(".si-programme__move").AllInnerTextsAsync()).Select(static text => text.ReplaceLineEndings(" "))];
    }

    public async Task<string> WhyAsync()
    {
        await page.EvaluateAsync("() => { document.querySelector('.si-programme__why').open = true }");
        return await TextAsync("why");
    }

    /// <summary>Goes through the player to its end: nothing new, mild pain, every step to its time.</summary>
    public async Task PlayAsync()
    {
        await PressAsync("Start");
        await page.Locator("exercise-player:not([hidden])").WaitForAsync();
        await page.EvaluateAsync("() => import('/js/player/run.js')");
        if (await page.Locator("[data-action=same]").IsVisibleAsync())
            await page.Locator("[data-action=same]").ClickAsync();
        else
        {
            await page.Locator("[data-gate=none]").ClickAsync();
            await page.Locator("[name=pain-before][value=mild]").CheckAsync();
            await PressAsync("Continue");
        }

        while (await page.Locator("[data-stage-of=play]").IsVisibleAsync())
        {
            var ready = page.GetByRole(AriaRole.Button, new() { Name = "I am ready", Exact = true });
            var start = page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).And(page.Locator("[data-action=toggle]"));
            if (await ready.IsVisibleAsync())
                await ready.ClickAsync();
            else if (await start.IsVisibleAsync())
                await start.ClickAsync();
            else
                await page.Clock.FastForwardAsync(1500);
        }
    }

    /// <summary>Starts the player, and ends it as it ends itself when every step has had its time: a session takes a minute else.</summary>
    public async Task StartAndEndAsync()
    {
        await PressAsync("Start");
        await page.Locator("exercise-player:not([hidden])").EvaluateAsync("""
            player => player.dispatchEvent(new CustomEvent('exercise-session-end', { bubbles: true, cancelable: true, detail: {
              did: JSON.parse(player.dataset.exercises).map(({ slug }) => ({ slug, done: 1, of: 1, reason: null })), before: 'mild',
            } }))
            """);
    }

    /// <summary>Looks for barriers. From here on time passes by itself again, because the looking needs it.</summary>
    public async Task AssertAccessibleAsync()
    {
        await page.Clock.ResumeAsync();
        await BrowserSession.AssertAccessibleAsync(page);
    }

    public async Task TellAcheAsync(int ache)
    {
        await page.Locator($"[name=ache][value='{ache}']").CheckAsync();
        await PressAsync("Keep it");
    }
}
