using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Exercises;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Features.Exercises;

[PageUse(PageUse.Listed | PageUse.KeptOffline, Section = SiteSection.Exercises)]
public sealed class IndexModel(ExerciseSet exercises) : PageModel
{
    public IReadOnlyList<Exercise> In(ExerciseGroup group) => exercises.In(group);

    public int Minutes => Walkthrough.MinutesOf(exercises.Plan.Select(static exercise => exercise.Dosage));
}
