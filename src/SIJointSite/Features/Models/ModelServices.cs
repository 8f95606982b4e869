using SIJointSite.Content;

namespace SIJointSite.Features.Models;

public static class ModelServices
{
    public static void AddModels(this WebApplicationBuilder builder) => builder.Services.AddContentLibrary<CavitationLibrary>();
}
