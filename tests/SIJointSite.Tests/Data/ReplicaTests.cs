using System.Collections.Concurrent;
using System.Diagnostics;
using SIJointSite.Benchmarks.Load;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Postgres;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Data;

/// <summary>Two copies of the site behind a proxy share a database: nobody notices when one of them goes.</summary>
public sealed class ReplicaTests : IAsyncLifetime
{
    private const int AtOnce = 8;

    private readonly SiteProcess.DataFolder folder = new();
    private readonly int[] ports = [SiteProcess.FreePort(), SiteProcess.FreePort()];
    private readonly SiteProcess[] sites = new SiteProcess[2];
    private readonly SendsAgain browser = new();
    private readonly ConcurrentBag<string> codes = [];
    private NginxProxy proxy = null!;
    private HttpClient client = null!;
    private Task visits = Task.CompletedTask;

    public async ValueTask InitializeAsync()
    {
        for (var site = 0; site < sites.Length; site++)
            await StartAsync(site);
        proxy = await NginxProxy.StartAsync(ports);
        client = new HttpClient(browser) { BaseAddress = proxy.Address };
    }

    [PostgresFact]
    public async Task Checks_OneCopyIsKilledAndComesBack_NoSavedResultIsLostAndOnlyPagesInFlightFail()
    {
        var isBack = false;
        SaveUntil(() => isBack && codes.Count >= 200);
        await WaitForAsync(60);
        var killed = Stopwatch.GetTimestamp();
        sites[0].Kill();
        await WaitForAsync(100);
        await StartAsync(0);
        isBack = true;
        await visits;

        Assert.All(browser.Failures, failure => Assert.InRange(killed, failure.Sent, failure.Ended));
        Assert.InRange(browser.Failures.Count, 0, AtOnce);
        await AssertAllCanBeReadAsync();
    }

    [PostgresFact]
    public async Task Checks_CopiesAreRestartedInTurn_NoPageFails()
    {
        var isDone = false;
        SaveUntil(() => isDone);
        for (var site = 0; site < sites.Length; site++)
        {
            await WaitForAsync(codes.Count + 20);
            await sites[site].StopAsync();
            await StartAsync(site);
        }

        await WaitForAsync(codes.Count + 20);
        isDone = true;
        await visits;

        Assert.Empty(browser.Failures);
        await AssertAllCanBeReadAsync();
    }

    /// <summary>Goes through whole checks, some at once, and keeps the code that each was shown.</summary>
    private void SaveUntil(Func<bool> isEnough) => visits = Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
    {
        while (!isEnough())
            codes.Add(await new LoadVisitor(client).CheckAndSaveAsync(RealDefinition.Raising("S01"), default));
    }));

    private async Task WaitForAsync(int saved) => await Wait.UntilAsync(() => codes.Count >= saved || visits.IsFaulted);

    private async Task AssertAllCanBeReadAsync()
    {
        Assert.Equal(codes.Count, codes.Distinct().Count());
        foreach (var code in codes)
            Assert.True(await new LoadVisitor(client).CanReadBackAsync(code, default), "A code that was shown opens nothing.");
    }

    private async Task StartAsync(int site)
    {
        sites[site]?.Dispose();
        sites[site] = await SiteProcess.StartAsync(folder.Path, port: ports[site]);
    }

    public ValueTask DisposeAsync()
    {
        client?.Dispose();
        browser.Dispose();
        proxy?.Dispose();
        foreach (var site in sites)
            site?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A page that fails is asked for a second time, as a person would.</summary>
    private sealed class SendsAgain() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        public ConcurrentBag<(long Sent, long Ended)> Failures { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var sent = Stopwatch.GetTimestamp();
            try
            {
                var response = await base.SendAsync(request, cancellationToken);
                await response.Content.LoadIntoBufferAsync(cancellationToken);
                if ((int)response.StatusCode < 500)
                    return response;
                response.Dispose();
            }
            catch (HttpRequestException)
            {
                // Counted below.
            }

            Failures.Add((sent, Stopwatch.GetTimestamp()));
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
