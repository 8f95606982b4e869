using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Exercises;
using SIJointSite.Core.Exercises.Programmes;
using SIJointSite.Core.Handouts;
using SIJointSite.Features.Exercises.Player;

namespace SIJointSite.Features.Exercises;

/// <summary>The standard plan, or the one that the address holds: <see cref="PlanLink"/> says how it is written.</summary>
[PageUse(PageUse.Listed | PageUse.KeptOffline, Asks = ["e"])]
public sealed class PlanModel(ExerciseSet exercises, ExerciseChoices choices, ProgrammeRules programme) : PageModel
{
    /// <summary>Whether the address holds a plan of somebody's own.</summary>
    public bool IsOwn { get; private set; }

    public PlayerView Player { get; private set; } = null!;

    /// <summary>Where just this plan is.</summary>
    public string Address => IsOwn ? SitePaths.PlanOf(PlanLink.Format(Player.Plan)) : SitePaths.Plan;

    /// <summary>What the address asks for and does not get.</summary>
    public IReadOnlyList<PlanNote> Notes { get; private set; } = [];

    /// <param name="e">The plan; a name that comes twice holds one plan in two parts.</param>
    public void OnGet(string[] e)
    {
        var (plan, notes) = PlanLink.Parse(string.Join(',', e), exercises.Find, new PlanLevels(programme, exercises.Find).Of);
        (IsOwn, Notes) = (plan.Count > 0, notes);
        Player = IsOwn ? new PlayerView(plan, choices) : new PlayerView(exercises.Plan, choices);
    }
}
