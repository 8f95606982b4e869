using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Content.Exercises;
using SIJointSite.Features.Exercises.Player;

namespace SIJointSite.Features.Exercises;

public sealed class PlanModel(ExerciseLibrary library, ExerciseChoices choices) : PageModel
{
    public PlayerView Player => new(library.Plan, choices);
}
