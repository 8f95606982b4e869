using System.IO.Compression;

namespace SIJointSite.Hosting.Snapshots;

/// <summary>How the bytes of a page are packed for its way to a browser.</summary>
internal enum ContentEncoding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>Packs and unpacks.</summary>
internal static class ContentEncodings
{
    /// <summary>Packs a page in well under a millisecond, for the reader who waits for it.</summary>
    public const int Quick = 5;

    /// <summary>As small as brotli can, for everybody after that; takes about a hundred times as long.</summary>
    public const int Smallest = 11;

    private const int WindowBits = 22;

    /// <summary>Packs with brotli.</summary>
    /// <param name="bytes">What to pack.</param>
    /// <param name="quality">From 0 to 11.</param>
    public static byte[] Brotli(ReadOnlySpan<byte> bytes, int quality)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, quality, WindowBits) ? packed[..length]
            : throw new InvalidOperationException("Brotli needs more room than it says that it does.");
    }

    /// <summary>Unpacks brotli.</summary>
    public static byte[] FromBrotli(byte[] packed)
    {
        using var stream = new BrotliStream(new MemoryStream(packed, writable: false), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Packs with gzip, as small as it can.</summary>
    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.SmallestSize))
            stream.Write(bytes);
        return packed.ToArray();
    }
}
