using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace SIJointSite.Tests.Support;

/// <summary>The real site as Production, with a data folder of its own and a clock that tests can move.</summary>
public class SiteFactory : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo dataFolder = Directory.CreateTempSubdirectory("sijoint-tests-");

    /// <summary>The clock of the site. It starts at a fixed day and does not move by itself.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero));

    /// <summary>Folder that holds the database and the keys.</summary>
    public string DataFolder => dataFolder.FullName;

    /// <summary>
    /// Settings of the operator, to be given before the first use. All visitors of a test have one address, so they may save
    /// more often than a real one.
    /// </summary>
    public Dictionary<string, string> Settings { get; } = new() { ["Triage:SavesAMinute"] = "10000" };

    /// <summary>Registered after the site's own services.</summary>
    public Action<IServiceCollection> MoreServices { get; init; } = static _ => { };

    /// <summary>A client that keeps cookies, does not follow redirects, and speaks https as the cookies ask for.</summary>
    public HttpClient CreateBrowser() => CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://localhost"),
        HandleCookies = true,
    });

    /// <summary>Starts the site on a port of its own, for a browser.</summary>
    /// <returns>Its address, without a slash at its end.</returns>
    public string ListenOnLoopback()
    {
        UseKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        StartServer();
        // Secure cookies are kept on "localhost" over http, not on an IP address.
        return $"http://localhost:{ClientOptions.BaseAddress.Port}";
    }

    /// <summary>
    /// Leaves the site time, real and its own, until it has done something: at most 20 seconds, and twenty minutes for it, so
    /// that a timer set late on a busy machine fires too.
    /// </summary>
    /// <returns>Whether it has.</returns>
    public async Task<bool> WaitUntilAsync(Func<bool> isDone)
    {
        for (var wait = 0; wait < 400 && !isDone(); wait++)
        {
            Clock.Advance(TimeSpan.FromSeconds(3));
            await Task.Delay(50);
        }

        return isDone();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Site:DataFolder", DataFolder);
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
        builder.ConfigureServices(MoreServices);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && dataFolder.Exists)
            dataFolder.Delete(recursive: true);
    }
}
