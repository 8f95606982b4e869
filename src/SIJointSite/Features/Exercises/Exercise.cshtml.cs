using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Features.Exercises;

public sealed class ExerciseModel(ExerciseLibrary library, ExerciseChoices choices) : PageModel
{
    public Exercise Exercise { get; private set; } = null!;

    public int Count => library.Plan.Count;

    public Exercise? Next { get; private set; }

    public PlayerView Player => new([Exercise], choices);

    public IActionResult OnGet(string slug)
    {
        if (library.Find(slug) is not { } exercise)
            return NotFound();
        Exercise = exercise;
        Next = library.All.FirstOrDefault(other => other.IsExtra == exercise.IsExtra && other.Order > exercise.Order);
        return Page();
    }
}
