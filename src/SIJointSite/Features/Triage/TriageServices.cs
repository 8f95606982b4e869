using System.Globalization;
using System.Threading.RateLimiting;
using SIJointSite.Content;
using SIJointSite.Features.Triage.Proof;

namespace SIJointSite.Features.Triage;

public static class TriageServices
{
    /// <summary>Name of the limit on looking up codes: 10 a minute from one address.</summary>
    public const string LookUpLimit = "look-up";

    public static void AddTriage(this WebApplicationBuilder builder)
    {
        builder.Services.AddContentLibrary<RegionLibrary>();
        builder.Services.AddContentLibrary<SafetyNetLibrary>();
        builder.Services.AddContentLibrary<TriageLibrary>();
        builder.Services.AddContentLibrary<ResultTextLibrary>();
        builder.Services.AddContentLibrary<StoryLibrary>();
        builder.Services.AddContentLibrary<TriageTextLibrary>();
        builder.Services.AddSingleton(static provider => provider.GetRequiredService<TriageTextLibrary>().Texts);
        builder.Services.AddSingleton<EmergencyCard>();
        builder.Services.AddSingleton<SymptomCheckCookie>();
        builder.Services.AddSingleton<OutcomeViews>();

        builder.Services.AddOptions<SavedCheckOptions>().BindConfiguration(SavedCheckOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<SavedCheckStore>();
        builder.Services.AddHostedService<PurgeService>();

        builder.Services.AddOptions<TallyOptions>().BindConfiguration(TallyOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<TallyService>();
        builder.Services.AddHostedService(static services => services.GetRequiredService<TallyService>());

        builder.Services.AddRateLimiter(static options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = static (context, _) =>
            {
                var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.FromMinutes(1);
                context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(LookUpLimit, static context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                    static _ => new FixedWindowRateLimiterOptions { PermitLimit = 10, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("reading"));
        });
    }

    public static void UsePrivatePages(this WebApplication app) => app.UseMiddleware<PrivatePages>();
}
