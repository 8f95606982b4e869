using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SIJointSite.Content.Files;

/// <summary>Reads strict YAML: unknown keys, doubled keys and missing required values are refused with file and line.</summary>
public static class YamlContent
{
    /// <summary>Reads a whole file into <typeparamref name="T"/>.</summary>
    /// <exception cref="ContentException">The file is missing or does not fit.</exception>
    public static T ReadFile<T>(ContentFolder folder, string path)
    {
        if (!File.Exists(path))
            throw new ContentException(folder.NameOf(path), 0, "the file is missing.");
        return Parse<T>(File.ReadAllText(path), folder.NameOf(path));
    }

    /// <summary>Reads YAML text into <typeparamref name="T"/>.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="fileName">Name for messages.</param>
    /// <param name="firstLine">Line of the file on which <paramref name="text"/> begins, from 1.</param>
    /// <exception cref="ContentException">The text does not fit.</exception>
    public static T Parse<T>(string text, string fileName, int firstLine = 1)
    {
        try
        {
            return Deserializer().Deserialize<T>(text)
                ?? throw new ContentException(fileName, firstLine, "nothing is written here.");
        }
        catch (YamlException exception)
        {
            var reason = exception.InnerException?.Message is { } inner && exception.Message.Contains("Exception during deserialization", StringComparison.Ordinal)
                ? inner
                : exception.Message;
            throw new ContentException(fileName, (int)exception.Start.Line + firstLine - 1, reason);
        }
    }

    /// <summary>A deserializer keeps state while it reads, so each thread has its own; making one takes longer than reading a file.</summary>
    [ThreadStatic]
    private static IDeserializer? deserializer;

    private static IDeserializer Deserializer() => deserializer ??= new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithTypeMapping<IReadOnlyList<string>, List<string>>()
        .WithDuplicateKeyChecking()
        .WithEnforceRequiredMembers()
        .WithEnforceNullability()
        .Build();
}
