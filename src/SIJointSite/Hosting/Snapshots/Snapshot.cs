using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace SIJointSite.Hosting.Snapshots;

/// <summary>
/// One page or file as it goes to every reader of a region: packed, with its headers made. Brotli is kept; gzip is made when somebody
/// first asks for it, and plain bytes each time, for only simple programs do.
/// </summary>
internal sealed class Snapshot
{
    private readonly string hash;
    private volatile byte[]? gzip;
    private volatile byte[] brotli;
    private int wanted;

    public Snapshot(MadePage page)
    {
        hash = HashOf(page.Bytes);
        (ContentType, Headers) = (page.ContentType, page.Headers);
        IsHtml = page.ContentType.StartsWith("text/html", StringComparison.Ordinal);
        brotli = ContentEncodings.Brotli(page.Bytes, ContentEncodings.Quick);
        // Weak: the same words, however they are packed. One each, so that no cache takes one packing for another.
        (IdentityTag, GzipTag, BrotliTag) = ($"W/\"{hash}\"", $"W/\"{hash}-gz\"", $"W/\"{hash}-br\"");
    }

    public StringValues ContentType { get; }

    /// <summary>Other headers of its own.</summary>
    public KeyValuePair<string, StringValues>[] Headers { get; }

    /// <summary>Whether it is a page, which shows the numbers of a region.</summary>
    public bool IsHtml { get; }

    private StringValues IdentityTag { get; }

    private StringValues GzipTag { get; }

    private StringValues BrotliTag { get; }

    /// <summary>Whether the page has not changed since.</summary>
    public bool IsOf(MadePage page) => hash == HashOf(page.Bytes) && ContentType == page.ContentType && Headers.SequenceEqual(page.Headers);

    /// <summary>Bytes that it takes up.</summary>
    public int Size => brotli.Length + (gzip?.Length ?? 0);

    /// <summary>Its entity tag, packed in a way.</summary>
    public StringValues TagOf(ContentEncoding encoding) => encoding switch
    {
        ContentEncoding.Brotli => BrotliTag,
        ContentEncoding.Gzip => GzipTag,
        _ => IdentityTag,
    };

    /// <summary>Its bytes, packed in a way.</summary>
    public byte[] BytesOf(ContentEncoding encoding) => encoding switch
    {
        ContentEncoding.Brotli => brotli,
        ContentEncoding.Gzip => gzip ??= ContentEncodings.Gzip(ContentEncodings.FromBrotli(brotli)),
        _ => ContentEncodings.FromBrotli(brotli),
    };

    /// <returns>True once: for whoever is to have it packed smaller, since it is read.</returns>
    public bool IsFirstWanted() => wanted == 0 && Interlocked.Exchange(ref wanted, 1) == 0;

    /// <summary>Packs it as small as can be.</summary>
    public void PackSmaller() => brotli = ContentEncodings.Brotli(ContentEncodings.FromBrotli(brotli), ContentEncodings.Smallest);

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..20];
}
