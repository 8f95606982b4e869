using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Exercises;
using SIJointSite.Features.Exercises.Player;

namespace SIJointSite.Features.Exercises;

[PageUse(PageUse.Listed | PageUse.KeptOffline)]
public sealed class PlanModel(ExerciseSet exercises, ExerciseChoices choices) : PageModel
{
    public PlayerView Player { get; } = new(exercises.Plan, choices);
}
