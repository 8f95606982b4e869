using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Features.Triage.Tallies;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Support.Telemetry;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>What nobody expects in a background service neither stops the site nor the service.</summary>
public sealed class BackgroundFaultTests : IDisposable
{
    private readonly PragmaOnOpen database = new();
    private readonly KeptLog log = new();
    private readonly SiteFactory site;

    public BackgroundFaultTests() => site = new SiteFactory
    {
        MoreServices = services =>
        {
            database.AddTo(services);
            log.AddTo(services);
        },
    };

    public void Dispose() => site.Dispose();

    private bool IsStopping => site.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested;

    /// <summary>Both services may meet the fault, so each is known by its own words.</summary>
    private bool HasLogged(string words) =>
        log.Lines.Any(line =>
            line.Contains(words, StringComparison.Ordinal) && line.Contains("NotSupportedException", StringComparison.Ordinal));

    [Fact]
    public async Task Tally_UnexpectedException_IsLoggedByTypeAndCountingGoesOn()
    {
        site.CreateBrowser().Dispose();
        var tallies = site.Services.GetRequiredService<TallyService>();

        database.Fault = new NotSupportedException("secret words");
        tallies.Count("1.0.0", Disposition.Urgent);
        var isLogged = await site.WaitUntilAsync(() => HasLogged("were not counted"));
        database.Fault = null;
        tallies.Count("1.0.0", Disposition.Urgent);
        await site.WaitUntilAsync(() => site.ReadTallies() is [_]);

        Assert.True(isLogged);
        Assert.False(IsStopping);
        Assert.Equal(["2026-11-24 1.0.0 Urgent 1"], site.ReadTallies());
        Assert.DoesNotContain(log.Lines, static line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Purge_UnexpectedException_IsLoggedByTypeAndTriedAgain()
    {
        site.CreateBrowser().Dispose();
        DatabaseFiles.AddSavedCheck(site.DataFolder, site.Clock.GetUtcNow().UtcDateTime.AddHours(1));

        database.Fault = new NotSupportedException("secret words");
        site.Clock.Advance(TimeSpan.FromHours(13));
        var isLogged = await site.WaitUntilAsync(() => HasLogged("could not be deleted"));
        database.Fault = null;
        await site.WaitUntilAsync(() => site.CountRows() == 0);

        Assert.True(isLogged);
        Assert.False(IsStopping);
        Assert.Equal(0, site.CountRows());
        Assert.DoesNotContain(log.Lines, static line => line.Contains("secret", StringComparison.Ordinal));
    }
}
