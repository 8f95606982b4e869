using Microsoft.AspNetCore.DataProtection.Internal;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace SIJointSite.Data.Postgres;

/// <summary>
/// Has the keys read again every minute, where ASP.NET Core does once a day: a copy that made a key while the database was down
/// shares it soon after, and a visitor who is sent to another copy is known there.
/// </summary>
public sealed class SharedKeyManager(
    IOptions<KeyManagementOptions> options, IServiceProvider services, TimeProvider clock) : IKeyManager, IDisposable
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    private readonly XmlKeyManager keys = new(options, services.GetRequiredService<IActivator>());
    private readonly Lock use = new();
    private CancellationTokenSource? minute;
    private CancellationTokenSource? expiry;

    public IKey CreateNewKey(DateTimeOffset activationDate, DateTimeOffset expirationDate) =>
        keys.CreateNewKey(activationDate, expirationDate);

    public IReadOnlyCollection<IKey> GetAllKeys() => keys.GetAllKeys();

    public CancellationToken GetCacheExpirationToken()
    {
        lock (use)
        {
            Dispose();
            minute = new CancellationTokenSource(Freshness, clock);
            expiry = CancellationTokenSource.CreateLinkedTokenSource(keys.GetCacheExpirationToken(), minute.Token);
            return expiry.Token;
        }
    }

    public void RevokeKey(Guid keyId, string? reason = null) => keys.RevokeKey(keyId, reason);

    public void RevokeAllKeys(DateTimeOffset revocationDate, string? reason = null) => keys.RevokeAllKeys(revocationDate, reason);

    public void Dispose()
    {
        expiry?.Dispose();
        minute?.Dispose();
    }
}
