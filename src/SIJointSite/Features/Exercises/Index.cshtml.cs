using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Content.Exercises;
using SIJointSite.Core.Exercises;
using SIJointSite.Features.Exercises.Player;

namespace SIJointSite.Features.Exercises;

public sealed class IndexModel(ExerciseSet exercises, ExerciseChoices choices) : PageModel
{
    public IReadOnlyList<Exercise> Plan => exercises.Plan;

    public IEnumerable<Exercise> Extras => exercises.All.Where(static exercise => exercise.IsExtra);

    public int Minutes => new PlayerView(exercises.Plan, choices).Minutes;
}
