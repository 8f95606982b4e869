namespace SIJointSite.Features.Links;

public static class LinkServices
{
    public static void AddLinks(this WebApplicationBuilder builder) => builder.Services.AddSingleton<PageParts>();
}
