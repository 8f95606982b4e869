using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Articles;
using SIJointSite.Content.Exercises;
using SIJointSite.Core.Articles;
using SIJointSite.Core.Exercises;
using SIJointSite.Features.Exercises.Player;

namespace SIJointSite.Features.Exercises;

[PageUse(PageUse.Listed | PageUse.KeptOffline, Section = SiteSection.Exercises)]
public sealed class ExerciseModel(ExerciseSet exercises, ExerciseChoices choices, ArticleSet articles) : PageModel
{
    public Exercise Exercise { get; private set; } = null!;

    public int Count => exercises.In(Exercise.Group).Count;

    public Exercise? Next { get; private set; }

    /// <summary>The sources of the facts that carry this exercise, as far as an article cites them.</summary>
    public IReadOnlyList<Source> Sources => articles.SourcesOf(Exercise.Facts);

    public PlayerView Player => new([Exercise], choices);

    public IActionResult OnGet(string slug)
    {
        if (exercises.Find(slug) is not { } exercise)
            return NotFound();
        Exercise = exercise;
        Next = exercises.In(exercise.Group).FirstOrDefault(other => other.Order > exercise.Order);
        return Page();
    }
}
