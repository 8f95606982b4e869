using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace SIJointSite.Tests.Support.Browser;

/// <summary>
/// One browser and one listening site for all browser tests, which run side by side, each in a context of its own. Both start
/// with the first test that asks for them.
/// </summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    private readonly RealClockSite site = new();
    private readonly Lazy<string> address;
    private readonly Lazy<Task<IBrowser>> browser;
    private IPlaywright? playwright;

    public BrowserFixture()
    {
        address = new(site.ListenOnLoopback);
        // Off the test's thread: the first use may install Chromium, which takes minutes.
        browser = new(() => Task.Run(LaunchAsync));
    }

    /// <summary>Address of the running site, without a slash at its end.</summary>
    public string Address => address.Value;

    /// <summary>A fresh context: no cookies, no storage. Any request to another host fails the test at its end.</summary>
    /// <param name="options">More than the usual.</param>
    /// <param name="ownAddress">A site of the test's own; null for the one of all tests.</param>
    public async Task<BrowserSession> OpenAsync(BrowserNewContextOptions? options = null, string? ownAddress = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = ownAddress ?? Address;
        // The numbers are those of the country that the languages of the browser name; the site of the tests is British too.
        options.Locale ??= "en-GB";
        // It would fetch every page behind the back of each test; the tests of offline use ask for it.
        options.ServiceWorkers ??= ServiceWorkerPolicy.Block;
        var context = await (await browser.Value).NewContextAsync(options);
        context.SetDefaultTimeout((float)Wait.Patience.TotalMilliseconds);
        return new BrowserSession(context, options.BaseURL);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser.IsValueCreated)
            await (await browser.Value).DisposeAsync();
        playwright?.Dispose();
        await site.DisposeAsync();
    }

    private async Task<IBrowser> LaunchAsync()
    {
        Assertions.SetDefaultExpectTimeout((float)Wait.Patience.TotalMilliseconds);
        playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.ExecutablePath,
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--accept-lang=en-GB"],
            Timeout = (float)Wait.Patience.TotalMilliseconds,
        });
    }

    /// <summary>In a browser time really passes, so the site keeps the real clock.</summary>
    private sealed class RealClockSite : SiteFactory
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton(TimeProvider.System)));
        }
    }
}
