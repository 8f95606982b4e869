using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using SIJointSite.Data;
using SIJointSite.Tests.Support.Postgres;

namespace SIJointSite.Tests.Support;

/// <summary>The real site as Production, with a data folder of its own and a clock that tests can move.</summary>
public class SiteFactory : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo dataFolder = Directory.CreateTempSubdirectory("sijoint-tests-");

    /// <summary>The base class starts the site at its first use, and does not expect two first uses at once.</summary>
    private readonly Lock use = new();

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

    public override IServiceProvider Services
    {
        get
        {
            lock (use)
                return base.Services;
        }
    }

    /// <summary>A client that keeps cookies, does not follow redirects, and speaks https as the cookies ask for.</summary>
    public HttpClient CreateBrowser() => CreateBrowser(new CookieContainer());

    /// <summary>A client as <see cref="CreateBrowser()"/> makes one, with these cookies to begin with.</summary>
    public HttpClient CreateBrowser(CookieContainer cookies)
    {
        lock (use)
        {
            var client = CreateDefaultClient(new Uri("https://localhost"), new CookieContainerHandler(cookies));
            client.Timeout = Wait.Patience * 5;
            return client;
        }
    }

    /// <summary>What one of the site's health checks says just now.</summary>
    public async Task<HealthReportEntry> HealthAsync(string check) =>
        (await Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(one => one.Name == check)).Entries[check];

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
    /// Leaves the site time, real and its own, until it has done something. Its own clock goes on at each look, so that a
    /// timer set late on a busy machine fires too.
    /// </summary>
    /// <returns>Whether it has.</returns>
    public Task<bool> WaitUntilAsync(Func<bool> isDone) => Wait.UntilAsync(() =>
    {
        var isSo = isDone();
        if (!isSo)
            Clock.Advance(TimeSpan.FromSeconds(3));
        return isSo;
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Site:DataFolder", DataFolder);
        foreach (var (name, value) in TestDatabase.SettingsFor(Settings.GetValueOrDefault("Site:DataFolder", DataFolder)).Concat(Settings))
            builder.UseSetting(name, value);
        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
        // Content and region are all that a reading depends on: sites of the same two share it, and start sooner.
        if (!Settings.ContainsKey("Content:Path") && !Settings.ContainsKey("Site:Region"))
            builder.ConfigureServices(static services => services.Replace(ServiceDescriptor.Singleton(RealContent.Reader)));
        builder.ConfigureServices(MoreServices);
    }

    /// <summary>The site answers before its database is there; tests that look into the file from outside come after that.</summary>
    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        host.Services.GetServices<IHostedService>().OfType<DatabaseStartup>().Single().ExecuteTask?.Wait(Wait.Patience);
        return host;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !dataFolder.Exists)
            return;
        dataFolder.Delete(recursive: true);
        TestDatabase.Leave(DataFolder);
    }
}
