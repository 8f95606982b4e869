using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using SIJointSite.Content;

namespace SIJointSite.Features.Moves;

public static class MoveServices
{
    public static void AddMoves(this WebApplicationBuilder builder)
    {
        builder.Services.AddContentLibrary<MoveLibrary>();
        builder.Services.AddSingleton<MoveStyle>();
    }

    public static void MapMoves(this WebApplication app) => app.MapGet("/pictures/{name}.svg", Picture);

    private static IResult Picture(string name, MoveLibrary library, MoveStyle style, HttpResponse response)
    {
        if (library.Find(name) is not { } picture)
            return Results.NotFound();
        response.Headers.ContentSecurityPolicy = style.SecurityPolicy;
        // A picture that was put right must not be seen wrong for as long as a browser keeps it.
        response.Headers.CacheControl = "no-cache";
        var svg = Encoding.UTF8.GetBytes(style.Complete(picture));
        return Results.Bytes(svg, "image/svg+xml; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(svg))[..16]}\""));
    }
}
