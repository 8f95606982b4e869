using Microsoft.Playwright;

namespace SIJointSite.Tests.Support.Browser;

/// <summary>One page that has nothing of its own, for all tests of a class that ask a script for results and leave the page as it
/// is.</summary>
public sealed class ScriptPage(BrowserFixture browser) : IAsyncLifetime
{
    private BrowserSession? session;
    private IPage? page;

    public async ValueTask InitializeAsync()
    {
        session = await browser.OpenAsync();
        page = await session.GotoAsync("/offline");
    }

    /// <summary>Evaluates a function in the page.</summary>
    public Task<T> AskAsync<T>(string function) => page!.EvaluateAsync<T>(function);

    public ValueTask DisposeAsync() => session?.DisposeAsync() ?? ValueTask.CompletedTask;
}
