using System.Threading.RateLimiting;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>
/// How many wrong codes one address may try: 10 a minute, then it waits, with a right code too. A right code costs nothing.
/// </summary>
public sealed class WrongCodes : IDisposable
{
    private const int TriesAMinute = 10;

    private readonly PartitionedRateLimiter<HttpContext> tries = PartitionedRateLimiter.Create<HttpContext, string>(
        static context => TriageLimits.PerMinute(context, TriesAMinute));

    /// <summary>Whether the address may try a code. When not, the answer already says how long to wait.</summary>
    public bool MayTry(HttpContext context) => Take(context, 0);

    /// <summary>Counts a wrong one.</summary>
    /// <returns>Whether it may be answered: of many sent at once only as many as are free.</returns>
    public bool Count(HttpContext context) => Take(context, 1);

    public void Dispose() => tries.Dispose();

    private bool Take(HttpContext context, int permits)
    {
        using var lease = tries.AttemptAcquire(context, permits);
        if (!lease.IsAcquired)
            TriageLimits.SayWhenAgain(context, lease);
        return lease.IsAcquired;
    }
}
