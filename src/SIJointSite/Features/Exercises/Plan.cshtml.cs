using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Clinicians;
using SIJointSite.Content.Exercises;
using SIJointSite.Core.Exercises.Programmes;
using SIJointSite.Core.Handouts;
using SIJointSite.Features.Exercises.Paper;
using SIJointSite.Features.Exercises.Player;

namespace SIJointSite.Features.Exercises;

/// <summary>The standard plan, or the one that the address holds: <see cref="PlanLink"/> says how it is written.</summary>
[PageUse(PageUse.Listed | PageUse.KeptOffline, Section = SiteSection.Exercises, Asks = ["e", "print"])]
public sealed class PlanModel(ExerciseSet exercises, ExerciseChoices choices, ProgrammeRules programme, BuilderTexts builder) : PageModel
{
    /// <summary>Whether the address holds a plan of somebody's own.</summary>
    public bool IsOwn { get; private set; }

    public PlayerView Player { get; private set; } = null!;

    /// <summary>What the address asks for and does not get.</summary>
    public IReadOnlyList<PlanNote> Notes { get; private set; } = [];

    /// <summary>What the page prints.</summary>
    public SheetView Sheet { get; private set; } = null!;

    /// <param name="e">The plan; a name that comes twice holds one plan in two parts.</param>
    /// <param name="print">The size of the print.</param>
    public void OnGet(string[] e, string? print)
    {
        var (plan, notes) = Parse(string.Join(',', e));
        (IsOwn, Notes) = (plan.Count > 0, notes);
        Player = IsOwn ? new PlayerView(plan, choices) : new PlayerView(exercises.Plan, choices);
        Sheet = SheetView.Handout(Player.Plan, IsOwn, isLarge: print == SheetView.LargePrint) with
        {
            Cautions = [.. CautionsOf(Player.Plan)],
        };
    }

    private (IReadOnlyList<PlannedExercise> Plan, IReadOnlyList<PlanNote> Notes) Parse(string link) =>
        PlanLink.Parse(link, exercises.Find, new PlanLevels(programme, exercises.Find).Of);

    /// <summary>What those must heed for whom a set of the builder is made: paper asks nobody.</summary>
    private IEnumerable<Caution> CautionsOf(IReadOnlyList<PlannedExercise> plan) =>
        from set in SetsLike(SlugsIn(plan))
        from condition in choices.Conditions
        where set.Conditions.Contains(condition.Id)
        select new Caution(condition.Brief, condition.Advice, [
            .. from planned in plan
               from row in planned.Exercise.LeaveOut
               where row.Condition == condition.Id
               select (planned.Exercise.Title, row.Why),
        ]);

    /// <summary>The sets for somebody with just these exercises; where there is none, those of which one was taken out.</summary>
    private PlanSet[] SetsLike(HashSet<string> plan)
    {
        var sets = builder.Sets.Where(static set => set.Conditions.Count > 0)
            .Select(set => (Set: set, Slugs: SlugsIn(Parse(set.Plan).Plan)))
            .Where(set => plan.IsSubsetOf(set.Slugs)).ToLookup(set => set.Slugs.Count - plan.Count, static set => set.Set);
        return [.. sets.Contains(0) ? sets[0] : sets[1]];
    }

    private static HashSet<string> SlugsIn(IEnumerable<PlannedExercise> plan) => [.. plan.Select(static planned => planned.Exercise.Slug)];
}
