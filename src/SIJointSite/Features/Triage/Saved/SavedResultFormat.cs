using System.IO.Compression;
using System.Text.Json;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>Writes and reads the saved form of a result. Rows live for up to a year, so older shapes are read for as long.</summary>
public static class SavedResultFormat
{
    /// <summary>The version that is written now. Raise it when the shape changes, and keep a sample of the old one in the tests.</summary>
    public const int Current = 1;

    /// <summary>The first byte of a compressed row. An older one begins with the brace of its JSON.</summary>
    private const byte Compressed = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <remarks>
    /// Compressed before it is sealed. That tells nothing by its length that could be tried out: a result is sealed once, and nobody can
    /// put words of theirs beside another person's answers again and again to see how the length changes.
    /// </remarks>
    public static byte[] Write(SavedResult result)
    {
        using var content = new MemoryStream();
        content.WriteByte(Compressed);
        using (var brotli = new BrotliStream(content, CompressionLevel.Optimal, leaveOpen: true))
            JsonSerializer.Serialize(brotli, result with { FormatVersion = Current }, Options);
        return content.ToArray();
    }

    /// <exception cref="JsonException">
    /// The content is of a newer version, lacks something that its version has, or is no result at all.
    /// </exception>
    public static SavedResult Read(ReadOnlySpan<byte> content)
    {
        var json = content is [Compressed, .. var compressed] ? Decompress(compressed) : content;
        var result = JsonSerializer.Deserialize<SavedResult>(json, Options) ?? throw new JsonException("The content is empty.");
        if (result.FormatVersion is < 0 or > Current)
            throw new JsonException("The format version is not known.");
        if (result.FormatVersion >= 1 && result.NotAnswered is null)
            throw new JsonException("The unanswered questions are missing.");
        if (!Enum.IsDefined(result.Disposition))
            throw new JsonException("The level is not known.");
        // The serializer does not look at the members of a list.
        if (HasNull(result.Rules) || HasNull(result.DeskWords) || HasNull(result.Answers) || HasNull(result.NotAnswered ?? []))
            throw new JsonException("A list has an empty entry.");
        return result;
    }

    private static byte[] Decompress(ReadOnlySpan<byte> compressed)
    {
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
            using var json = new MemoryStream();
            brotli.CopyTo(json);
            return json.ToArray();
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            throw new JsonException("The content cannot be decompressed.", exception);
        }
    }

    private static bool HasNull<T>(IReadOnlyList<T> list) where T : class => list.Any(static entry => entry is null);
}
