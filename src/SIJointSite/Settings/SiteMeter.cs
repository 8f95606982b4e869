using System.Diagnostics.Metrics;

namespace SIJointSite.Settings;

/// <summary>What the site counts of itself while it runs, for whoever collects metrics. Nothing in it belongs to a visitor.</summary>
public sealed class SiteMeter
{
    public const string Name = "SIJointSite";

    private readonly Meter meter;
    private readonly Counter<long> saved;
    private readonly Counter<long> notSaved;
    private readonly Counter<long> reloads;

    public SiteMeter(IMeterFactory meters)
    {
        meter = meters.Create(Name);
        saved = meter.CreateCounter<long>("sijointsite.results.saved", "{result}", "Results that were saved for a clinician.");
        notSaved = meter.CreateCounter<long>("sijointsite.results.not_saved", "{result}", "Results that could not be saved.");
        reloads = meter.CreateCounter<long>(
            "sijointsite.content.reloads", "{reload}", "Changes of the content, by outcome: shown, or refused for a mistake in it.");
    }

    /// <summary>Counts a press of “save”.</summary>
    public void CountSaving(bool isSaved) => (isSaved ? saved : notSaved).Add(1);

    /// <summary>Counts a change of the content.</summary>
    public void CountReload(bool isShown) => reloads.Add(1, KeyValuePair.Create<string, object?>("outcome", isShown ? "shown" : "refused"));

    /// <summary>Tells, whenever it is asked for, how much waits in a queue.</summary>
    /// <param name="queue">Name of the queue, a word of ours.</param>
    /// <param name="length">Its length at this moment.</param>
    public void Watch(string queue, Func<int> length) => meter.CreateObservableGauge(
        "sijointsite.queue.length",
        () => new Measurement<int>(length(), KeyValuePair.Create<string, object?>("queue", queue)),
        "{entry}",
        "What waits to be written to the database.");
}
