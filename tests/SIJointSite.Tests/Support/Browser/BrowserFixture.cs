using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;

namespace SIJointSite.Tests.Support.Browser;

/// <summary>One browser and one running site for all browser tests; each test opens a context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly RealClockSite site = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Address of the running site, without a slash at its end.</summary>
    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Address = site.ListenOnLoopback();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.ExecutablePath,
            Args = ["--no-sandbox", "--disable-dev-shm-usage"],
        });
    }

    /// <summary>A fresh context: no cookies, no storage. Any request to another host fails the test at its end.</summary>
    /// <param name="options">More than the usual.</param>
    /// <param name="address">A site of the test's own; null for the one of all tests.</param>
    public async Task<BrowserSession> OpenAsync(BrowserNewContextOptions? options = null, string? address = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = address ?? Address;
        // It would fetch every page behind the back of each test; the tests of offline use ask for it.
        options.ServiceWorkers ??= ServiceWorkerPolicy.Block;
        return new BrowserSession(await browser!.NewContextAsync(options), options.BaseURL);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await site.DisposeAsync();
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
