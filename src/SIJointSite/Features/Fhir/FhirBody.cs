using System.Buffers;
using System.Text;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Microsoft.Net.Http.Headers;
using SIJointSite.Features.Limits;

namespace SIJointSite.Features.Fhir;

/// <summary>Reads a resource that was posted. Nothing of it is stored or logged, and no answer repeats any of it.</summary>
public sealed class FhirBody : IDisposable
{
    public const int MostBytes = 256 * 1024;

    /// <summary>Far more than a narrative of all questions has. Firely's time grows faster than the number of elements inside each
    /// other.</summary>
    private const int MostMarks = 4_000;

    /// <summary>Names, values, and where objects and lists begin and end: twice what a response has that answers every question.</summary>
    private const int MostParts = 10_000;

    private const int TimesAMinute = 120;

    /// <summary>Firely gathers every fault before it gives one back, so a long body that is full of them costs a hundred times as
    /// much. Short ones are not counted: a program that is broken shuts nobody out who asks from behind the same address.</summary>
    private const int UnreadableAMinute = 20;

    private const int DearParts = 2_000;

    private static readonly FhirJsonDeserializer Reader = new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    /// <summary>Taken before anything is read, for reading is what costs.</summary>
    private readonly ClientLimit limit = new(TimesAMinute);

    private readonly ClientLimit unreadable = new(UnreadableAMinute);

    /// <returns>What was sent, or else the refusal.</returns>
    public async Task<(Resource? Sent, IResult? Refusal)> ReadAsync(HttpContext context)
    {
        if (!IsPlainJson(context.Request))
            return (null, Results.StatusCode(StatusCodes.Status415UnsupportedMediaType));
        if (limit.Refuse(context) is { } tooMany)
            return (null, Results.StatusCode(tooMany.StatusCode));
        if (await ReadAsync(context.Request, context.RequestAborted) is not { } bytes)
            return (null, Results.StatusCode(StatusCodes.Status413PayloadTooLarge));
        // Right before it is parsed, so that those who send many at once do not all pass.
        var isDear = IsDear(bytes.Span);
        if (isDear && unreadable.Refuse(context, onlyLook: true) is { } late)
            return (null, Results.StatusCode(late.StatusCode));
        var read = Parse(bytes);
        if (isDear && read.Refusal is not null)
            unreadable.Take(context);
        return read;
    }

    /// <inheritdoc cref="ReadAsync(HttpContext)"/>
    public static (Resource? Sent, IResult? Refusal) Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            // Reads all of it first, for Firely says less of what is no JSON at all, or too deep.
            if (PartsIn(body.Span) > MostParts)
                return (null, FhirAnswer.Refuse(
                    StatusCodes.Status400BadRequest, $"The body holds more than {MostParts} names, values and brackets."));
            if (MarksIn(body.Span) > MostMarks)
                return (null, FhirAnswer.Refuse(StatusCodes.Status400BadRequest, $"The narrative holds more than {MostMarks} tags."));
            var json = new Utf8JsonReader(body.Span);
            if (Reader.TryDeserializeResource(ref json, out var sent, out var issues))
                return (sent, null);
            var (text, element) = UnreadableElement.Of(issues.First());
            return (null, FhirAnswer.Refuse(StatusCodes.Status400BadRequest, text, element));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return (null, FhirAnswer.Refuse(StatusCodes.Status400BadRequest, "The body is not a resource in JSON."));
        }
    }

    public void Dispose()
    {
        limit.Dispose();
        unreadable.Dispose();
    }

    private static bool IsDear(ReadOnlySpan<byte> body)
    {
        try
        {
            return PartsIn(body) > DearParts;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int PartsIn(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        var count = 0;
        while (json.Read())
            count++;
        return count;
    }

    /// <summary>How often a tag may begin, also where its mark is written as JSON can.</summary>
    private static int MarksIn(ReadOnlySpan<byte> body) => body.Count((byte)'<') + body.Count("u003c"u8) + body.Count("u003C"u8);

    /// <summary>A form of another site cannot send this type, and a script of one has to ask first.</summary>
    private static bool IsPlainJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.Type.Equals("application", StringComparison.OrdinalIgnoreCase)
        && (type.Suffix.HasValue ? type.Suffix : type.SubType).Equals("json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || Equals(type.Encoding, Encoding.UTF8)) && request.Headers.ContentEncoding.Count == 0;

    /// <returns>The body; null when it is too long.</returns>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MostBytes)
            return null;
        var body = new ArrayBufferWriter<byte>();
        int read;
        while ((read = await request.Body.ReadAsync(body.GetMemory(), cancellationToken)) > 0)
        {
            body.Advance(read);
            if (body.WrittenCount > MostBytes)
                return null;
        }

        return body.WrittenMemory;
    }
}
