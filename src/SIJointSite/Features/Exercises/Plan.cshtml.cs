using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SIJointSite.Features.Exercises;

public sealed class PlanModel(ExerciseLibrary library) : PageModel
{
    public PlayerView Player => new(library.Plan);
}
