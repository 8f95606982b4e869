using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Content.Exercises;
using SIJointSite.Core.Exercises;
using SIJointSite.Features.Exercises.Player;

namespace SIJointSite.Features.Exercises;

public sealed class IndexModel(ExerciseLibrary library, ExerciseChoices choices) : PageModel
{
    public IReadOnlyList<Exercise> Plan => library.Plan;

    public IEnumerable<Exercise> Extras => library.All.Where(static exercise => exercise.IsExtra);

    public int Minutes => new PlayerView(library.Plan, choices).Minutes;
}
