using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace SIJointSite.Core.Articles;

/// <summary>
/// Texts that are seldom wanted, packed together: what one says again of another takes up next to nothing. Unpacking a long article
/// takes a tenth of a millisecond; what was unpacked stays for as long as somebody uses it.
/// </summary>
public sealed class PackedTexts
{
    /// <summary>Stands between two texts, and in none: content holds no control characters.</summary>
    private const char End = '\0';

    private const int Quality = 5;
    private const int WindowBits = 18;

    private readonly byte[] packed;
    private readonly int length;
    private readonly WeakReference<string[]?> unpacked = new(null);

    /// <param name="texts">The texts, at least one.</param>
    /// <exception cref="ArgumentException">A text holds the control character 0.</exception>
    public PackedTexts(IReadOnlyList<string> texts)
    {
        if (texts.Any(static text => text.Contains(End)))
            throw new ArgumentException("A text holds the mark that stands between two.", nameof(texts));
        var bytes = Encoding.UTF8.GetBytes(string.Join(End, texts));
        length = bytes.Length;
        var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(length));
        packed = BrotliEncoder.TryCompress(bytes, room, out var size, Quality, WindowBits)
            ? room[..size]
            : throw new InvalidOperationException("Brotli needs more room than it says that it does.");
        ArrayPool<byte>.Shared.Return(room);
    }

    /// <summary>All texts, in their order.</summary>
    public IReadOnlyList<string> All
    {
        get
        {
            if (unpacked.TryGetTarget(out var known))
                return known;
            var texts = Unpack();
            unpacked.SetTarget(texts);
            return texts;
        }
    }

    private string[] Unpack()
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Math.Max(length, 1));
        if (!BrotliDecoder.TryDecompress(packed, bytes, out var size) || size != length)
            throw new InvalidOperationException("What was packed cannot be unpacked.");
        var texts = Encoding.UTF8.GetString(bytes, 0, size).Split(End);
        ArrayPool<byte>.Shared.Return(bytes);
        return texts;
    }
}
