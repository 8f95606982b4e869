using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace SIJointSite.Content.Files;

/// <summary>Reads a word of a fixed list as files write it: "behind-right-thigh" for <c>BehindRightThigh</c>.</summary>
internal sealed class KebabCaseEnum : IYamlTypeConverter
{
    public bool Accepts(Type type) => (Nullable.GetUnderlyingType(type) ?? type).IsEnum;

    public object? ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
    {
        var scalar = parser.Consume<Scalar>();
        var words = Nullable.GetUnderlyingType(type) ?? type;
        return Find(words, scalar.Value) ?? throw new YamlException(scalar.Start, scalar.End, RefusalOf(words, scalar.Value)!);
    }

    public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
        throw new NotSupportedException("Content is only read.");

    /// <returns>The words that may be written.</returns>
    public static IEnumerable<string> WordsOf(Type type) => Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName);

    /// <returns>Why a word is refused; null for a word of the list.</returns>
    public static string? RefusalOf(Type type, string word) =>
        WordsOf(type).Contains(word) ? null : $"\"{word}\" is none of {string.Join(", ", WordsOf(type))}.";

    private static object? Find(Type type, string word) =>
        Enum.GetNames(type).FirstOrDefault(name => JsonNamingPolicy.KebabCaseLower.ConvertName(name) == word) is { } found
            ? Enum.Parse(type, found) : null;
}
