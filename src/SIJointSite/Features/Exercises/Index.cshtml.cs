using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Features.Exercises;

public sealed class IndexModel(ExerciseLibrary library) : PageModel
{
    public IReadOnlyList<Exercise> Exercises => library.All;

    public int Minutes => new PlayerView(library.All).Minutes;
}
