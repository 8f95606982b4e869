using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SIJointSite.Hosting.Snapshots;

/// <summary>Chooses how to pack a page by what a browser says that it can unpack (RFC 9110, 12.5.3).</summary>
internal static class AcceptedEncoding
{
    /// <summary>Browsers send very few different ones; a client that sends others gets them worked out each time.</summary>
    private const int MostRemembered = 256;

    private const int LongestRemembered = 128;

    private static readonly ConcurrentDictionary<string, ContentEncoding> Remembered = new(StringComparer.Ordinal);

    public static ContentEncoding Choose(StringValues header)
    {
        if (header.Count == 0)
            return ContentEncoding.Identity;
        var text = header.ToString();
        if (Remembered.TryGetValue(text, out var known))
            return known;
        var chosen = WorkOut(header);
        if (text.Length <= LongestRemembered && Remembered.Count < MostRemembered)
            Remembered.TryAdd(text, chosen);
        return chosen;
    }

    private static ContentEncoding WorkOut(StringValues header)
    {
        if (!StringWithQualityHeaderValue.TryParseList(header, out var list))
            return ContentEncoding.Identity;
        var (brotli, gzip) = (QualityOf("br"), QualityOf("gzip", "x-gzip"));
        return (brotli, gzip) switch
        {
            (0, 0) => ContentEncoding.Identity,
            _ when brotli >= gzip => ContentEncoding.Brotli,
            _ => ContentEncoding.Gzip,
        };

        double QualityOf(string name, string? otherName = null) =>
            (Find(name) ?? Find(otherName) ?? Find("*")) is { } found ? found.Quality ?? 1 : 0;

        StringWithQualityHeaderValue? Find(string? name) =>
            list.FirstOrDefault(value => value.Value.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
