using SIJointSite.Content;
using SIJointSite.Content.Models;

namespace SIJointSite.Features.Models;

public static class ModelServices
{
    public static void AddModels(this WebApplicationBuilder builder) => builder.Services.AddContentLibrary<CavitationLibrary>();
}
