namespace SIJointSite.Features.Feedback;

public static class FeedbackServices
{
    public static void AddFeedback(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ReadingPages>();
        builder.Services.AddSingleton<UsefulLimit>();
        builder.Services.AddSingleton<UsefulCounts>();
        builder.Services.AddHostedService(static services => services.GetRequiredService<UsefulCounts>());
    }
}
