using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using SIJointSite.Features.Triage;

namespace SIJointSite.Features.Feedback;

public static class FeedbackServices
{
    /// <summary>Name of the limit on answers: <see cref="AnswersAMinute"/> from one address, so that a clinic can answer.</summary>
    public const string Limit = "useful";

    /// <summary>Answers that one address, or one IPv6 network, may send in a minute; more are answered 429.</summary>
    public const int AnswersAMinute = 60;

    public static void AddFeedback(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ReadingPages>();
        builder.Services.AddSingleton<UsefulCounts>();
        builder.Services.AddHostedService(static services => services.GetRequiredService<UsefulCounts>());
        builder.Services.Configure<RateLimiterOptions>(static options => options.AddPolicy(
            Limit,
            static context => HttpMethods.IsPost(context.Request.Method)
                ? TriageLimits.PerMinute(context, AnswersAMinute)
                : RateLimitPartition.GetNoLimiter("")));
    }
}
