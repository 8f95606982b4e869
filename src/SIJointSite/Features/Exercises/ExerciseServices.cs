using SIJointSite.Content;
using SIJointSite.Content.Exercises;

namespace SIJointSite.Features.Exercises;

public static class ExerciseServices
{
    public static void AddExercises(this WebApplicationBuilder builder) => builder.Services.AddScoped<ExerciseData>();

    public static void MapExercises(this WebApplication app) =>
        app.MapGet("/exercises.json", static (ExerciseData data, HttpContext context) => data.File(context));
}
