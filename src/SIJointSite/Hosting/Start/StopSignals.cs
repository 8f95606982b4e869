using System.Runtime.InteropServices;

namespace SIJointSite.Hosting.Start;

/// <summary>
/// Being told to stop is no fault, however early it comes. Until the site has started there is nothing to put away, and what holds up a
/// slow start may never end by itself.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private readonly PosixSignalRegistration[] registrations;
    private IHostApplicationLifetime? lifetime;
    private volatile bool isAsked;

    public StopSignals() => registrations =
    [
        .. new[] { PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGQUIT }
            .Select(signal => PosixSignalRegistration.Create(signal, Stop)),
    ];

    /// <summary>Whether the program was told to stop.</summary>
    public bool IsAsked => isAsked;

    /// <summary>From now on there is a host to stop.</summary>
    public void PassTo(IHostApplicationLifetime host) => Volatile.Write(ref lifetime, host);

    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        isAsked = true;
        context.Cancel = true;
        if (Volatile.Read(ref lifetime) is { ApplicationStarted.IsCancellationRequested: true } host)
            host.StopApplication();
        else
            Environment.Exit(0);
    }
}
