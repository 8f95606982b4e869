using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Clinicians;

/// <summary>The builder, used as a clinician would, with every press counted.</summary>
internal sealed class BuilderPage(IPage page)
{
    public const string Path = "/clinicians/plan-builder";

    public IPage Page => page;

    /// <summary>Presses so far. To choose from a list takes two: one opens it.</summary>
    public int Presses { get; private set; }

    public static async Task<BuilderPage> OpenAsync(BrowserSession session, string query = "") =>
        new(await session.GotoAsync(Path + query));

    public async Task TickAsync(string title)
    {
        await page.GetByLabel(title, new() { Exact = true }).And(page.GetByRole(AriaRole.Checkbox)).ClickAsync();
        Presses++;
    }

    public async Task ChooseAsync(string field, string value)
    {
        await page.Locator($"[id='{field}']").SelectOptionAsync(value);
        Presses += 2;
    }

    public async Task PressAsync(string name, AriaRole role = AriaRole.Button)
    {
        await page.GetByRole(role, new() { Name = name, Exact = true }).ClickAsync();
        Presses++;
    }

    public async Task MakeAsync() => await PressAsync("Make the link");

    /// <summary>Waits until the plan is this one, whatever its note.</summary>
    public Task ShowsAsync(string plan) => Assertions.Expect(page.Locator("[data-part=open]")).ToHaveAttributeAsync(
        "href", new System.Text.RegularExpressions.Regex($@"/plan\?e={System.Text.RegularExpressions.Regex.Escape(plan)}(#|$)"));

    public Task SaysAsync(string text) => Assertions.Expect(page.Locator("[data-part=said]")).ToHaveTextAsync(text);

    public Task<string> LinkAsync() => page.Locator("#plan-link").InputValueAsync();
}
