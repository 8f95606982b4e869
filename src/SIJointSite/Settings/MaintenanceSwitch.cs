using Microsoft.Extensions.Options;

namespace SIJointSite.Settings;

/// <summary>Whether the site is being worked on: by a setting, or as long as there is a file "maintenance" in the data folder.</summary>
public sealed class MaintenanceSwitch(IOptions<SiteOptions> options, DataFolder folder)
{
    private const long BetweenLooksInMilliseconds = 1_000;

    private readonly string file = Path.Combine(folder.Path, "maintenance");
    private long lookedAt = long.MinValue;
    private volatile bool isThere;

    /// <summary>Looks at the disk at most once a second, however many ask. Real time, not the site's clock: it waits for a disk.</summary>
    public bool IsOn
    {
        get
        {
            if (options.Value.Maintenance)
                return true;
            var (last, now) = (Volatile.Read(ref lookedAt), Environment.TickCount64);
            if ((last == long.MinValue || now - last >= BetweenLooksInMilliseconds)
                && Interlocked.CompareExchange(ref lookedAt, now, last) == last)
                isThere = File.Exists(file);
            return isThere;
        }
    }
}
