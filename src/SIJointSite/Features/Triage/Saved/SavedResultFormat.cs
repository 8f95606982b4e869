using System.Text.Json;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>Writes and reads the saved form of a result. Rows live for up to a year, so older shapes are read for as long.</summary>
public static class SavedResultFormat
{
    /// <summary>The version that is written now. Raise it when the shape changes, and keep a sample of the old one in the tests.</summary>
    public const int Current = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static byte[] Write(SavedResult result) => JsonSerializer.SerializeToUtf8Bytes(result with { FormatVersion = Current }, Options);

    /// <exception cref="JsonException">
    /// The content is of a newer version, lacks something that its version has, or is no result at all.
    /// </exception>
    public static SavedResult Read(ReadOnlySpan<byte> content)
    {
        var result = JsonSerializer.Deserialize<SavedResult>(content, Options) ?? throw new JsonException("The content is empty.");
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

    private static bool HasNull<T>(IReadOnlyList<T> list) where T : class => list.Any(static entry => entry is null);
}
