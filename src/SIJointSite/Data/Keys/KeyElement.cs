using System.Xml.Linq;

namespace SIJointSite.Data.Keys;

/// <summary>Tells a whole key from one that the framework would only stumble over when it is used.</summary>
internal static class KeyElement
{
    private const int FewestBytes = 32;

    /// <returns>The elements without what comes twice, such as the copy of a file: the framework would refuse them all.</returns>
    public static IEnumerable<XElement> Once(IEnumerable<XElement> elements) => elements.DistinctBy(static element =>
        element.Name == "key" ? element.Attribute("id")!.Value.ToUpperInvariant() : element.ToString(SaveOptions.DisableFormatting));

    /// <returns>The same element.</returns>
    /// <exception cref="FormatException">It is no key, or parts of it are missing or cannot be decoded.</exception>
    public static XElement Check(XElement element)
    {
        if (element.Name == "revocation")
        {
            return element.Element("revocationDate") is { } revoked && (DateTimeOffset)revoked > default(DateTimeOffset)
                && element.Element("key")?.Attribute("id") is not null
                ? element : throw new FormatException("The revocation lacks its date or its key.");
        }

        if (element.Name != "key" || !Guid.TryParse(element.Attribute("id")?.Value, out _))
            throw new FormatException("It is no key.");
        foreach (var name in new[] { "creationDate", "activationDate", "expirationDate" })
            _ = element.Element(name) is { } date ? (DateTimeOffset)date : throw new FormatException($"{name} is missing.");
        // Type and assembly: the version behind them may be that of a newer runtime.
        if (element.Element("descriptor")?.Attribute("deserializerType")?.Value.Split(',') is not [var type, var assembly, ..]
            || Type.GetType($"{type},{assembly}") is null)
            throw new FormatException("The kind of key is not known.");
        foreach (var secret in element.Descendants("masterKey"))
        {
            if (Convert.FromBase64String(secret.Element("value")?.Value ?? "").Length < FewestBytes)
                throw new FormatException("The key is too short.");
        }

        return element;
    }
}
