namespace SIJointSite.Features.Versions;

public static class VersionServices
{
    public static void AddVersions(this WebApplicationBuilder builder) => builder.Services.AddSingleton<KeptTexts>();
}
