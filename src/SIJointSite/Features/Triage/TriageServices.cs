using SIJointSite.Features.Triage.Outcome;
using SIJointSite.Features.Triage.Saved;
using SIJointSite.Features.Triage.Tallies;
using SIJointSite.Settings;

namespace SIJointSite.Features.Triage;

public static class TriageServices
{
    public static void AddTriage(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SymptomCheckCookie>();
        builder.Services.AddScoped<OutcomeViews>();
        builder.Services.AddScoped<NeutralWords>();

        builder.Services.AddOptions<TriageOptions>().BindConfiguration(TriageOptions.Section);
        builder.Services.AddSingleton<SavedCheckStore>();
        builder.Services.AddSingleton<TriageLimits>();
        builder.Services.AddHostedService<PurgeService>();
        builder.Services.AddHealthChecks().AddCheck<SavingHealthCheck>("saving", tags: [HealthTags.Ready]);

        builder.Services.AddSingleton<TallyService>();
        builder.Services.AddHostedService(static services => services.GetRequiredService<TallyService>());
    }
}
