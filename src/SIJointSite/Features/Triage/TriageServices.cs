using SIJointSite.Content;

namespace SIJointSite.Features.Triage;

public static class TriageServices
{
    public static void AddTriage(this WebApplicationBuilder builder)
    {
        builder.Services.AddContentLibrary<RegionLibrary>();
        builder.Services.AddContentLibrary<SafetyNetLibrary>();
        builder.Services.AddContentLibrary<TriageLibrary>();
        builder.Services.AddContentLibrary<ResultTextLibrary>();
        builder.Services.AddSingleton<EmergencyCard>();
        builder.Services.AddSingleton<SymptomCheckCookie>();
        builder.Services.AddSingleton<OutcomeViews>();
    }

    public static void UsePrivatePages(this WebApplication app) => app.UseMiddleware<PrivatePages>();
}
