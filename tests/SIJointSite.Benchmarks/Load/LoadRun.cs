using System.Collections.Concurrent;
using System.Diagnostics;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Benchmarks.Load;

/// <summary>
/// Starts checks by the clock, whether or not the earlier ones are done, as people do. Times count from the moment when a
/// check should have started, so a site that falls behind cannot hide it.
/// </summary>
internal sealed class LoadRun(Uri site, int rate, int seconds, int most, int warm)
{
    /// <summary>All clear, to be seen soon, and urgent, in turn: each is asked every screen.</summary>
    private static readonly QuestionnaireResponse[] Visitors =
        [RealDefinition.AllClear, RealDefinition.Raising("S01"), RealDefinition.Raising("U01 S06")];

    public int Rate => rate;

    public int Seconds => seconds;

    public ConcurrentBag<TimeSpan> Checks { get; } = [];

    public ConcurrentBag<TimeSpan> Saves { get; } = [];

    public ConcurrentBag<string> Codes { get; } = [];

    public ConcurrentBag<string> Failures { get; } = [];

    public HttpClient Client { get; } =
        new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30)
        })
        {
            BaseAddress = site,
            Timeout = TimeSpan.FromSeconds(30),
        };

    /// <summary>Checks that are not counted: this program's own first steps are slow, and are none of the site's.</summary>
    public async Task WarmUpAsync(CancellationToken cancellationToken)
    {
        for (var number = 0; number < warm; number++)
            await new LoadVisitor(Client).CheckAndSaveAsync(Visitors[number % Visitors.Length], cancellationToken);
    }

    /// <returns>How long it took from the first start to the last end.</returns>
    public async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        using var places = new SemaphoreSlim(most, most);
        List<Task> visits = [];
        var started = Stopwatch.GetTimestamp();
        for (var number = 0; number < rate * seconds; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / rate);
            if (due - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } wait)
                await Task.Delay(wait, cancellationToken);
            await places.WaitAsync(cancellationToken);
            visits.Add(VisitAsync(Visitors[number % Visitors.Length], started, due, places, cancellationToken));
        }

        await Task.WhenAll(visits);
        return Stopwatch.GetElapsedTime(started);
    }

    private async Task VisitAsync(
        QuestionnaireResponse answers, long started, TimeSpan due, SemaphoreSlim places, CancellationToken cancellationToken)
    {
        try
        {
            var visitor = new LoadVisitor(Client);
            Codes.Add(await visitor.CheckAndSaveAsync(answers, cancellationToken));
            Checks.Add(Stopwatch.GetElapsedTime(started) - due);
            Saves.Add(visitor.Saving);
        }
        catch (Exception exception)
            when (exception is HttpRequestException or InvalidDataException or TaskCanceledException
            && !cancellationToken.IsCancellationRequested)
        {
            Failures.Add(exception.Message);
        }
        finally
        {
            places.Release();
        }
    }
}
