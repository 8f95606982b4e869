using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using SIJointSite.Core.Triage;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>
/// A SMART Health Link (HL7 SMART Health Cards and Links 1.0.0) to a saved result. Its file id and its key are derived from the code,
/// each under a name of its own: whoever has the code can make the link again, and nobody can find the code from the link.
/// </summary>
/// <param name="FileId">Names the file in an address: 32 bytes, in base64url.</param>
/// <param name="Key">Opens the file. It stands behind the # of the link and never comes to the site.</param>
public sealed record HealthLink(string FileId, byte[] Key)
{
    /// <summary>What the file's address begins with.</summary>
    public const string Files = "/shl/";

    /// <summary>The page that opens a link in a browser.</summary>
    public const string Viewer = "/summary/link";

    private const int SecretBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>
    /// Not compressed: viewers on older libraries cannot read that, and browsers of the stated floor neither.
    /// </summary>
    private static readonly string Header = Base64Url.EncodeToString(
        """{"alg":"dir","enc":"A256GCM","cty":"application/fhir+json"}"""u8);

    public static HealthLink Of(ReferenceCode code) => new(
        Base64Url.EncodeToString(Derive(code, "sijoint-health-link-file-v1")), Derive(code, "sijoint-health-link-key-v1"));

    /// <summary>What is stored of a file: nonce, tag and ciphertext. The header of its JWE is bound in.</summary>
    public byte[] Seal(ReadOnlySpan<byte> content)
    {
        var file = new byte[NonceBytes + TagBytes + content.Length];
        var nonce = file.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(Key, TagBytes);
        aes.Encrypt(
            nonce, content, file.AsSpan(NonceBytes + TagBytes), file.AsSpan(NonceBytes, TagBytes), Encoding.ASCII.GetBytes(Header));
        return file;
    }

    /// <summary>A stored file in the compact form of a JWE (RFC 7516): header, no key of its own, nonce, ciphertext, tag.</summary>
    public static string ToJwe(ReadOnlySpan<byte> file) => string.Join(
        '.',
        Header,
        "",
        Base64Url.EncodeToString(file[..NonceBytes]),
        Base64Url.EncodeToString(file[(NonceBytes + TagBytes)..]),
        Base64Url.EncodeToString(file.Slice(NonceBytes, TagBytes)));

    /// <summary>
    /// The whole link, for a code to scan: our page that opens it, and behind the # what other viewers look for, so that a phone's
    /// own camera leads to something too.
    /// </summary>
    /// <param name="siteAddress">The whole address of the site, without a slash at its end.</param>
    /// <param name="until">The last day of the file. The link says its end: it is a hint, and too early would turn somebody away.</param>
    /// <param name="label">What it is, in at most 80 characters.</param>
    public string ToScan(string siteAddress, DateOnly until, string label)
    {
        var payload = new Payload(
            $"{siteAddress}{Files}{FileId}",
            Base64Url.EncodeToString(Key),
            new DateTimeOffset(until.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds(),
            "U",
            label);
        return $"{siteAddress}{Viewer}#shlink:/{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(payload))}";
    }

    private static byte[] Derive(ReferenceCode code, string name) => HKDF.DeriveKey(
        HashAlgorithmName.SHA256, Encoding.ASCII.GetBytes(code.Places), SecretBytes, info: Encoding.ASCII.GetBytes(name));

    private sealed record Payload(
        [property: JsonPropertyName("url")] string Url,
        [property: JsonPropertyName("key")] string Key,
        [property: JsonPropertyName("exp")] long Expires,
        [property: JsonPropertyName("flag")] string Flag,
        [property: JsonPropertyName("label")] string Label);
}
