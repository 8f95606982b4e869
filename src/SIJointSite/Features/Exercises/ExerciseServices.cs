using SIJointSite.Content;
using SIJointSite.Content.Exercises;

namespace SIJointSite.Features.Exercises;

public static class ExerciseServices
{
    public static void AddExercises(this WebApplicationBuilder builder)
    {
        builder.Services.AddContentLibrary<ExerciseChoices>();
        builder.Services.AddContentLibrary<ExerciseTextLibrary>();
        builder.Services.AddContentLibrary<ExerciseLibrary>();
        builder.Services.AddSingleton<ExerciseData>();
        builder.Services.AddSingleton(static provider => provider.GetRequiredService<ExerciseTextLibrary>().Texts);
    }

    public static void MapExercises(this WebApplication app) =>
        app.MapGet("/exercises.json", static (ExerciseData data, HttpContext context) => data.File(context));
}
