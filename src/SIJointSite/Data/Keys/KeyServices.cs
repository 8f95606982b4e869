using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;
using SIJointSite.Settings;

namespace SIJointSite.Data.Keys;

public static class KeyServices
{
    /// <summary>The keys outlive a restart, or every cookie and every open form would be lost with it.</summary>
    public static void AddKeys<TStore>(this IServiceCollection services) where TStore : class, IKeyStore
    {
        services.AddSingleton<KeyProof>();
        services.AddSingleton<IKeyStore, TStore>();
        services.AddDataProtection().SetApplicationName("SIJointSite");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(static services =>
            new ConfigureOptions<KeyManagementOptions>(options =>
            {
                options.XmlRepository = services.GetRequiredService<IKeyStore>();
                // They lie unencrypted in a place of the operator's, as docs/operators.md says. Named, so that no start warns of it.
                options.XmlEncryptor = new NullXmlEncryptor();
            }));
        services.AddHealthChecks().AddCheck<KeyHealthCheck>("keys", tags: [HealthTags.Ready]);
    }
}
