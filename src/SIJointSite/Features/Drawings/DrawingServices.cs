using SIJointSite.Content;

namespace SIJointSite.Features.Drawings;

public static class DrawingServices
{
    public static void AddDrawings(this WebApplicationBuilder builder) => builder.Services.AddContentLibrary<DrawingLibrary>();
}
