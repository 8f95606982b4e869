using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace SIJointSite.Tests.Support.Telemetry;

/// <summary>The site's log as it leaves the process, one line of JSON an event.</summary>
internal sealed class KeptLog : ILogEventSink
{
    private readonly CompactJsonFormatter formatter = new();
    private readonly ConcurrentQueue<string> lines = new();

    public string[] Lines => [.. lines];

    /// <summary>Listens to a site.</summary>
    public void AddTo(IServiceCollection services) => services.AddSingleton<ILogEventSink>(this);

    public void Emit(LogEvent logEvent)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        formatter.Format(logEvent, line);
        lines.Enqueue(line.ToString());
    }
}
