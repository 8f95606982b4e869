using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SIJointSite.Benchmarks.Reading;

/// <summary><c>bare</c>: the server alone, which answers everything with the same ready bytes. What no site on it can do without.</summary>
internal static class BareServer
{
    public static Command CreateCommand()
    {
        var file = new Option<FileInfo>("--file") { Description = "The bytes, packed with brotli.", Required = true };
        var url = new Option<string>("--url") { Description = "Where to listen.", Required = true };
        var command = new Command("bare", "Bare Kestrel with the bytes of one page: what \"reading\" measures against.") { file, url };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var bytes = await File.ReadAllBytesAsync(arguments.GetValue(file)!.FullName, cancellationToken);
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            await using var app = builder.Build();
            app.Urls.Add(arguments.GetValue(url)!);
            app.Run(context =>
            {
                context.Response.ContentType = "text/html; charset=utf-8";
                context.Response.Headers.ContentEncoding = "br";
                context.Response.ContentLength = bytes.Length;
                return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
            });
            await app.StartAsync(cancellationToken);
            await app.WaitForShutdownAsync(cancellationToken);
        });
        return command;
    }
}
