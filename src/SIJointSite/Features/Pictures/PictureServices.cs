using SIJointSite.Addresses;
using SIJointSite.Content.Pictures;

namespace SIJointSite.Features.Pictures;

public static class PictureServices
{
    public static void AddPictures(this WebApplicationBuilder builder) => builder.Services.AddSingleton<PictureStyle>();

    public static void MapPictures(this WebApplication app) =>
        app.MapRead("/pictures/{name}.svg", Picture).WithMetadata(new PageUseAttribute(PageUse.Unchanging));

    private static IResult Picture(string name, ExercisePictureSet pictures, PictureStyle style, HttpResponse response)
    {
        if (pictures.Find(name) is not { } picture)
            return Results.NotFound();
        response.Headers.ContentSecurityPolicy = style.SecurityPolicy;
        // A picture that was put right must not be seen wrong for as long as a browser keeps it.
        response.Headers.CacheControl = "no-cache";
        var file = style.FileOf(picture);
        return Results.Bytes(file.Svg, "image/svg+xml; charset=utf-8", entityTag: file.Tag);
    }
}
