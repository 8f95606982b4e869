using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Articles;
using SIJointSite.Content.Exercises;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Features.Home;

[PageUse(PageUse.Listed | PageUse.KeptOffline)]
public sealed class IndexModel(ArticleSet articles, ExerciseSet exercises) : PageModel
{
    private const string HeroExercise = "knee-squeeze";

    public int Articles => articles.All.Count;

    public int Minutes => Walkthrough.MinutesOf(exercises.Plan.Select(static exercise => exercise.Dosage));

    /// <summary>The drawing beside the welcome; null when its exercise is not in the content.</summary>
    public string? Drawing => exercises.Find(HeroExercise) is { } exercise
        ? exercise.Figure.Render(isEnd: true, "hero-drawing", exercise.EndCaption)
        : null;
}
