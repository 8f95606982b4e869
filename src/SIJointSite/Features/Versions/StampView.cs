using SIJointSite.Content;
using SIJointSite.Content.Versions;
using SIJointSite.Core.Handouts;

namespace SIJointSite.Features.Versions;

/// <summary>What the stamp at the end of a page is of.</summary>
/// <param name="Path">Address of the page, of a plan of one's own with its query.</param>
/// <param name="Plan">The exercises of a plan of one's own; null for any other page.</param>
public sealed record StampView(string Path, IReadOnlyList<PlannedExercise>? Plan = null)
{
    public PageVersion VersionIn(SiteContent content) =>
        Plan is null ? content.Versions.Find(Path)! : NotesLine.PlanVersion(content, Plan);

    /// <param name="content">The content.</param>
    /// <param name="begin">What addresses begin with; null where nobody has said it.</param>
    public string LineIn(SiteContent content, string? begin) => Plan is null
        ? NotesLine.Of(content, Path, begin)
        : NotesLine.OfPlan(content, Plan, begin is null ? null : begin + Path);
}
