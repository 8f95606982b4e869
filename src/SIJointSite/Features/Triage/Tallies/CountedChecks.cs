using System.Security.Cryptography;
using System.Text;

namespace SIJointSite.Features.Triage.Tallies;

/// <summary>
/// The checks whose result was counted lately, so that a cookie that is sent again, or twice at once, counts once. It holds
/// keyed hashes, in memory only, for as long as a check can live, and no more than a number of them.
/// </summary>
internal sealed class CountedChecks(TimeProvider clock, int most)
{
    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly HashSet<UInt128> hashes = [];
    private readonly Queue<(UInt128 Hash, long Added)> byAge = new();
    private readonly Lock gate = new();

    /// <returns>Whether it was not there yet.</returns>
    public bool TryAdd(string checkId)
    {
        var hash = BitConverter.ToUInt128(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(checkId)));
        lock (gate)
        {
            if (!hashes.Add(hash))
                return false;
            while (byAge.TryPeek(out var oldest)
                && (byAge.Count >= most || clock.GetElapsedTime(oldest.Added) > SymptomCheckCookie.Lifetime))
                hashes.Remove(byAge.Dequeue().Hash);
            byAge.Enqueue((hash, clock.GetTimestamp()));
            return true;
        }
    }
}
