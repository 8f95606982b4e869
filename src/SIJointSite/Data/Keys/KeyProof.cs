using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Internal;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace SIJointSite.Data.Keys;

/// <summary>
/// Tells a whole key from one that the framework would only stumble over when it is used, by having the framework use it. That takes less
/// than a millisecond, and keys are few.
/// </summary>
public sealed class KeyProof(IOptions<KeyManagementOptions> options, IActivator activator)
{
    private const int FewestBytes = 32;

    /// <returns>The elements without what comes twice, such as the copy of a file: the framework would refuse them all.</returns>
    public static IEnumerable<XElement> Once(IEnumerable<XElement> elements) => elements.DistinctBy(static element =>
        element.Name == "key" ? $"{(Guid)element.Attribute("id")!}" : element.ToString(SaveOptions.DisableFormatting));

    /// <returns>The same element: a key that opens what it has sealed, or a revocation that can be read.</returns>
    /// <exception cref="FormatException">It is neither.</exception>
    public XElement Check(XElement element)
    {
        try
        {
            var key = ReadAlone(element).SingleOrDefault();
            if (element.Name == "revocation" || (key is not null && OpensWhatItSeals(key) && IsLongEnough(element)))
                return element;
        }
        catch (Exception exception)
        {
            // Whatever the framework throws at what it cannot use, from a missing element to an unknown algorithm.
            throw new FormatException("It cannot be used.", exception);
        }

        throw new FormatException("It is no key that can be used.");
    }

    private IReadOnlyCollection<IKey> ReadAlone(XElement element)
    {
        var alone = new KeyManagementOptions { XmlRepository = new OneElement(element), XmlEncryptor = options.Value.XmlEncryptor };
        foreach (var factory in options.Value.AuthenticatedEncryptorFactories)
            alone.AuthenticatedEncryptorFactories.Add(factory);
        return new XmlKeyManager(Options.Create(alone), activator).GetAllKeys();
    }

    private static bool OpensWhatItSeals(IKey key)
    {
        var text = RandomNumberGenerator.GetBytes(FewestBytes);
        return key.CreateEncryptor() is { } encryptor
            && encryptor.Decrypt(encryptor.Encrypt(text, ArraySegment<byte>.Empty), ArraySegment<byte>.Empty).AsSpan().SequenceEqual(text);
    }

    /// <summary>The framework works with a secret that was cut off, and anybody could guess it.</summary>
    private static bool IsLongEnough(XElement element) => element.Descendants("masterKey").All(static secret =>
        Convert.FromBase64String(secret.Element("value")?.Value ?? "").Length >= FewestBytes);

    private sealed class OneElement(XElement element) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements() => [element];

        public void StoreElement(XElement element, string friendlyName) => throw new NotSupportedException();
    }
}
