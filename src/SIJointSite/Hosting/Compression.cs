using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace SIJointSite.Hosting;

/// <summary>
/// Reading pages go out compressed, pages with answers do not: a page that holds a secret beside what its visitor sent
/// could be guessed at by its compressed length.
/// </summary>
public static class Compression
{
    public static void AddPageCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(static options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/atom+xml"];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        // The fastest level forgets what it saw a few kilobytes ago: a page with drawings would be twice as heavy.
        builder.Services.Configure<BrotliCompressionProviderOptions>(static options => options.Level = CompressionLevel.Optimal);
    }

    public static void UsePageCompression(this WebApplication app) => app.UseWhen(
        static context => PrivatePages.IsOpen(context),
        static reading => reading.UseResponseCompression());
}
