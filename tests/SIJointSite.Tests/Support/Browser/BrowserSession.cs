using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SIJointSite.Tests.Support.Browser;

/// <summary>One visitor in one browser context, who notices console errors and requests to other hosts.</summary>
public sealed class BrowserSession : IAsyncDisposable
{
    private static readonly Lazy<string> axe = new(static () => new BundledAxeScriptProvider().GetScript());

    private readonly string address;
    private readonly List<string> faults = [];

    public BrowserSession(IBrowserContext context, string address)
    {
        Context = context;
        this.address = address;
        context.Console += (_, message) =>
        {
            // Chromium reports each 4xx answer as an error on the console; tests of wrong input cause them on purpose.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                faults.Add($"console: {message.Text}");
        };
        context.WebError += (_, error) => faults.Add($"script: {error.Error}");
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)
                && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
                faults.Add($"request to another host: {request.Url}");
        };
    }

    public IBrowserContext Context { get; }

    public async Task<IPage> GotoAsync(string path)
    {
        var page = Context.Pages.Count > 0 ? Context.Pages[0] : await Context.NewPageAsync();
        await page.GotoAsync(address + path);
        return page;
    }

    /// <summary>
    /// Lets the pages copy, and notes what each has copied: the browser has one clipboard, and other visitors copy at the same time.
    /// </summary>
    public async Task WatchClipboardAsync()
    {
        await Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Context.AddInitScriptAsync(
            """
            const write = navigator.clipboard?.writeText.bind(navigator.clipboard)
            if (write) {
              navigator.clipboard.writeText = async text => {
                await write(text)
                window.copied = text
              }
            }
            """);
    }

    /// <returns>What the page has copied last.</returns>
    public static Task<string> CopiedAsync(IPage page) => page.EvaluateAsync<string>("() => window.copied");

    /// <summary>Does what leads to another page, and waits until that one is there.</summary>
    public static async Task LeaveAsync(IPage page, Func<Task> step)
    {
        await page.EvaluateAsync("() => { window.isLeft = true }");
        await step();
        await page.WaitForFunctionAsync("() => !window.isLeft && document.readyState === 'complete'");
    }

    /// <summary>Opens all that is folded in the text of a page.</summary>
    public static Task OpenFoldsAsync(IPage page) =>
        page.EvaluateAsync("() => { for (const fold of document.querySelectorAll('main details')) fold.open = true }");

    /// <summary>Fails with the list of findings when axe finds anything on the page.</summary>
    /// <remarks>In the page itself: Deque's own way through a second page, for sites with frames, takes more than twice the work.</remarks>
    public static async Task AssertAccessibleAsync(IPage page)
    {
        if (await page.EvaluateAsync<bool>("() => typeof axe === 'undefined'"))
            await page.EvaluateAsync(axe.Value);
        var findings = await page.EvaluateAsync<string[]>(
            """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
              const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] })
              return violations.map(({ id, help, nodes }) =>
                `${id}: ${help} at ${nodes.map(node => `${node.target} ${node.html}`).join('; ')}`)
            }
            """).WaitAsync(Wait.Patience);
        Assert.Empty(findings);
    }

    /// <summary>Fails when the console showed an error or anything was asked of another host.</summary>
    public void AssertNoFaults() => Assert.Empty(faults);

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
