using SIJointSite.Addresses;

namespace SIJointSite.Features.Exercises;

public static class ExerciseServices
{
    public static void AddExercises(this WebApplicationBuilder builder) => builder.Services.AddScoped<ExerciseData>();

    public static void MapExercises(this WebApplication app) =>
        app.MapRead("/exercises.json", static (ExerciseData data, HttpContext context) => data.File(context))
            .WithMetadata(new PageUseAttribute(PageUse.Unchanging));
}
