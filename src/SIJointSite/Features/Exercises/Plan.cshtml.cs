using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Content.Exercises;
using SIJointSite.Features.Exercises.Player;

namespace SIJointSite.Features.Exercises;

public sealed class PlanModel(ExerciseSet exercises, ExerciseChoices choices) : PageModel
{
    public PlayerView Player { get; } = new(exercises.Plan, choices);
}
