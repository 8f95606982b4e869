using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SIJointSite.Content;
using SIJointSite.Data;

namespace SIJointSite.Features.Versions;

/// <summary>
/// The texts that pages have shown, for ever: what stands in the notes of a patient must be found again. Nothing is thrown away to make
/// room; when there are too many, new ones are not kept, and the log says so.
/// </summary>
public sealed class KeptTexts(SiteDatabase database, ILogger<KeptTexts> logger)
{
    /// <summary>About 50 MB: every page of today changed a hundred times.</summary>
    private const int Most = 5_000;

    /// <summary>In the items of a request that wants the text of a page without what stands round it.</summary>
    public static object IsWanted { get; } = new();

    /// <returns>Addresses of the pages whose text of today is not kept yet; none when there is no more room.</returns>
    public async Task<IReadOnlyList<string>> MissingAsync(SiteContent content, CancellationToken cancellationToken)
    {
        var (count, known) = await database.RunAsync(
            async (context, token) =>
            (
                await context.KeptTexts.CountAsync(token),
                await context.KeptTexts.AsNoTracking().Select(static kept => new { kept.Path, kept.Version }).ToListAsync(token)
            ),
            cancellationToken);
        var keys = known.Select(static kept => (kept.Path, kept.Version)).ToHashSet();
        string[] missing = [.. content.Versions.Paths.Where(path => !keys.Contains((path, content.Versions.Find(path)!.Id)))];
        if (count + missing.Length <= Most)
            return missing;
        logger.LogWarning("The {Count} texts that are kept at most are there: new versions of pages are not kept", Most);
        return [];
    }

    /// <summary>Keeps the text of a page.</summary>
    public Task KeepAsync(SiteContent content, string path, string html, CancellationToken cancellationToken)
    {
        var version = content.Versions.Find(path)!;
        return KeepAsync(path, version.Id, version.Date, PageTitles.Of(content, path), html, cancellationToken);
    }

    /// <summary>Keeps what is no page, unless it is there or there is no more room.</summary>
    /// <param name="write">Writes the text; asked only when it is to be kept.</param>
    public async Task KeepOnceAsync(
        string path, string version, DateOnly date, string title, Func<string> write, CancellationToken cancellationToken)
    {
        var (count, isKept) = await database.RunAsync(
            async (context, token) =>
            (
                await context.KeptTexts.CountAsync(token),
                await context.KeptTexts.AnyAsync(kept => kept.Path == path && kept.Version == version, token)
            ),
            cancellationToken);
        if (!isKept && count < Most)
            await KeepAsync(path, version, date, title, write(), cancellationToken);
    }

    /// <summary>Several copies of the site may keep the same one.</summary>
    private async Task KeepAsync(
        string path, string version, DateOnly date, string title, string text, CancellationToken cancellationToken)
    {
        var packed = Pack(text);
        await database.WriteAsync(
            async (context, token) => await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "KeptTexts" ("Path", "Version", "Date", "Title", "Html")
                VALUES ({path}, {version}, {date}, {title}, {packed})
                ON CONFLICT ("Path", "Version") DO NOTHING
                """,
                token),
            cancellationToken);
    }

    /// <returns>The text; null when it is not kept.</returns>
    public Task<KeptText?> FindAsync(string path, string version, CancellationToken cancellationToken) => database.RunAsync(
        (context, token) => context.KeptTexts.AsNoTracking()
            .FirstOrDefaultAsync(kept => kept.Path == path && kept.Version == version, token),
        cancellationToken);

    /// <returns>The text; the HTML of a page has marks for the words of the region.</returns>
    public static string TextOf(KeptText kept)
    {
        using var stream = new BrotliStream(new MemoryStream(kept.Html, writable: false), CompressionMode.Decompress);
        using var text = new StreamReader(stream, Encoding.UTF8);
        return text.ReadToEnd();
    }

    private static byte[] Pack(string html)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Optimal))
            stream.Write(Encoding.UTF8.GetBytes(html));
        return packed.ToArray();
    }
}
