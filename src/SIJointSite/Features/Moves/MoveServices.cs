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
        response.Headers.CacheControl = "public, max-age=3600";
        return Results.Text(style.Complete(picture), "image/svg+xml; charset=utf-8");
    }
}
