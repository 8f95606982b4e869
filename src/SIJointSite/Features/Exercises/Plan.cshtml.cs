using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Exercises;
using SIJointSite.Core.Exercises.Programmes;
using SIJointSite.Core.Handouts;
using SIJointSite.Features.Exercises.Paper;
using SIJointSite.Features.Exercises.Player;

namespace SIJointSite.Features.Exercises;

/// <summary>The standard plan, or the one that the address holds: <see cref="PlanLink"/> says how it is written.</summary>
[PageUse(PageUse.Listed | PageUse.KeptOffline, Section = SiteSection.Exercises, Asks = ["e", "print"])]
public sealed class PlanModel(ExerciseSet exercises, ExerciseChoices choices, ProgrammeRules programme) : PageModel
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
        var (plan, notes) = PlanLink.Parse(string.Join(',', e), exercises.Find, new PlanLevels(programme, exercises.Find).Of);
        (IsOwn, Notes) = (plan.Count > 0, notes);
        Player = IsOwn ? new PlayerView(plan, choices) : new PlayerView(exercises.Plan, choices);
        Sheet = SheetView.Handout(Player.Plan, IsOwn, isLarge: print == SheetView.LargePrint);
    }
}
