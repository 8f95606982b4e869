using SIJointSite.Content;

namespace SIJointSite.Features.Triage;

public static class TriageServices
{
    public static void AddTriage(this WebApplicationBuilder builder)
    {
        builder.Services.AddContentLibrary<RegionLibrary>();
        builder.Services.AddContentLibrary<SafetyNetLibrary>();
        builder.Services.AddSingleton<EmergencyCard>();
    }

    public static void UseTriageSession(this WebApplication app)
    {
    }
}
