using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Content.Articles;
using SIJointSite.Content.Exercises;
using SIJointSite.Core.Drawings;
using SIJointSite.Features.Exercises.Player;

namespace SIJointSite.Features.Home;

public sealed class IndexModel(ArticleSet articles, ExerciseSet exercises, ExerciseChoices choices) : PageModel
{
    private const string HeroExercise = "knee-squeeze";

    public int Articles => articles.All.Count;

    public int Minutes => new PlayerView(exercises.Plan, choices).Minutes;

    /// <summary>The drawing beside the welcome; null when its exercise is not in the content.</summary>
    public string? Drawing => exercises.Find(HeroExercise) is { } exercise
        ? exercise.Figure.Render(isEnd: true, "hero-drawing", exercise.EndCaption)
        : null;
}
