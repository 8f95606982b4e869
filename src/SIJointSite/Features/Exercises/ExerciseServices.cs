using SIJointSite.Content;

namespace SIJointSite.Features.Exercises;

public static class ExerciseServices
{
    public static void AddExercises(this WebApplicationBuilder builder) => builder.Services.AddContentLibrary<ExerciseLibrary>();
}
