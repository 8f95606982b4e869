using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Clinicians;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Exercises.Texts;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Exercises.Programmes;
using SIJointSite.Core.Handouts;

namespace SIJointSite.Features.Clinicians.Builder;

/// <summary>
/// Makes a plan for a patient: a form by GET, so that it works without script, and the page itself holds all that there is. What script
/// adds (<c>online/plan-builder/plan-builder.js</c>) asks for this same page.
/// </summary>
[PageUse(PageUse.Listed, Asks = [PlanForm.Link, PlanForm.Set, PlanForm.Pick, PlanForm.Order])]
public sealed class PlanBuilderModel(
    ExerciseSet exercises, ProgrammeRules programme, BuilderTexts texts, ExerciseTexts exerciseTexts, SiteAddress address) : PageModel
{
    private static readonly JsonSerializerOptions Web =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Letters that a note may have, and a name for a plan on the device.</summary>
    public const int MostNote = 200, MostName = 60;

    public PlanForm Form { get; private set; } = null!;

    /// <summary>Groups in the order of the page, each with its exercises, in two columns where there is room.</summary>
    public IEnumerable<IGrouping<ExerciseGroup, Exercise>[]> Columns =>
        exercises.All.GroupBy(static exercise => exercise.Group).Chunk(2);

    /// <summary>The address of the plan, whole when the operator has set the site's; null when there is no plan.</summary>
    public string? PlanAddress => Form.PlanAsLink is { } link ? address.InPages + SitePaths.PlanOf(link) : null;

    /// <summary>Whether <see cref="PlanAddress"/> is whole, so that a camera and another device can use it.</summary>
    public bool IsWhole => address.Public is not null;

    /// <summary>The words that the script fills in.</summary>
    public string ScriptTexts => JsonSerializer.Serialize(
        new
        {
            texts.Said,
            texts.NoteLeft,
            texts.Copied,
            texts.CopyFailed,
            texts.ShareTitle,
            texts.Failed,
            texts.Kept,
            texts.KeepMissing,
            texts.KeepFailed,
            texts.Delete,
            texts.Deleted,
        },
        Web);

    public IActionResult OnGet()
    {
        Form = new PlanForm(
            Request.Query, exercises, new PlanLevels(programme, exercises.Find), texts, exerciseTexts.Plan.Say);
        return Form.Faults.Count == 0 ? Page() : new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }
}
