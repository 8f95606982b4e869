using System.Collections.Frozen;
using Serilog.Core;
using Serilog.Events;
using Serilog.Parsing;
using SIJointSite.Settings;

namespace SIJointSite.Hosting;

/// <summary>
/// Lets out of the process only what is named here: properties by name, fewer of other people's code than of ours, texts that are
/// written in a program, and of an exception its type and where it was thrown, for its message may repeat what a visitor sent.
/// </summary>
/// <param name="sinks">Where the rest goes.</param>
internal sealed class AllowedLog(Logger sinks) : ILogEventSink, IDisposable
{
    private const string OurSources = "SIJointSite";
    private const string NoText = "(a text that is not written in a program is left out)";

    /// <summary>What any code may say. The host says the address that it listens on and the folder that it reads from.</summary>
    private static readonly FrozenSet<string> AllowedOfAll = FrozenSet.Create(
        Constants.SourceContextPropertyName, "address", "EnvName", "ContentRoot", "HealthCheckName", "HealthStatus");

    /// <summary>What code of ours may say besides: it knows what these are filled with.</summary>
    private static readonly FrozenSet<string> AllowedOfOurs = AllowedOfAll.Concat(
    [
        "Method", "Route", "StatusCode", "ElapsedMilliseconds", "File", "Aside", "Line", "Reason", "Count", "Megabytes", "Version", "Fault",
        "Frames",
    ]).ToFrozenSet();

    private static readonly MessageTemplateParser Parser = new();

    public void Emit(LogEvent logEvent) => sinks.Write(WhatMayLeave(logEvent));

    public void Dispose() => sinks.Dispose();

    private static LogEvent WhatMayLeave(LogEvent logEvent)
    {
        var isOurs = logEvent.Properties.TryGetValue(Constants.SourceContextPropertyName, out var source)
            && source is ScalarValue { Value: string name } && name.StartsWith(OurSources, StringComparison.Ordinal);
        var allowed = isOurs ? AllowedOfOurs : AllowedOfAll;
        foreach (var property in logEvent.Properties.Keys.Where(property => !allowed.Contains(property)).ToArray())
            logEvent.RemovePropertyIfPresent(property);

        // Other people's code may put a text together from what was sent. One that is written in a program is known to the runtime.
        var hasText = isOurs || string.IsInterned(logEvent.MessageTemplate.Text) is not null;
        if (hasText && logEvent.Exception is null)
            return logEvent;
        var text = hasText ? logEvent.MessageTemplate.Text : NoText;
        var properties = logEvent.Properties.Select(static property => new LogEventProperty(property.Key, property.Value)).ToList();
        if (logEvent.Exception is { } exception)
        {
            text += " ({Fault}: {Frames})";
            properties.RemoveAll(static property => property.Name is "Fault" or "Frames");
            properties.Add(new("Fault", new ScalarValue(exception.GetType().FullName)));
            properties.Add(new("Frames", new SequenceValue(FramesOf(exception).Select(static frame => new ScalarValue(frame)))));
        }

        return new LogEvent(
            logEvent.Timestamp, logEvent.Level, exception: null, Parser.Parse(text), properties, logEvent.TraceId ?? default,
            logEvent.SpanId ?? default);
    }

    /// <returns>Where it was thrown, then the type of each of its causes and where that was.</returns>
    private static IEnumerable<string> FramesOf(Exception exception)
    {
        IEnumerable<string> frames = ExceptionFrames.Of(exception);
        for (var cause = exception.InnerException; cause is not null; cause = cause.InnerException)
            frames = [.. frames, $"caused by {cause.GetType().FullName}", .. ExceptionFrames.Of(cause)];
        return frames;
    }
}
