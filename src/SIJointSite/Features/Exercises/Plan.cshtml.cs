using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SIJointSite.Features.Exercises;

public sealed class PlanModel(ExerciseLibrary library, ExerciseChoices choices) : PageModel
{
    public PlayerView Player => new(library.Plan, choices);
}
