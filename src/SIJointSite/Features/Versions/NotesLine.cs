using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Content.Texts;
using SIJointSite.Content.Versions;
using SIJointSite.Core.Handouts;

namespace SIJointSite.Features.Versions;

/// <summary>The line that a clinician copies into the notes of a patient: which text was given.</summary>
internal static class NotesLine
{
    /// <param name="content">The content.</param>
    /// <param name="path">Address of a page that has a version.</param>
    /// <param name="begin">What addresses begin with; null where nobody has said it, and the line does without.</param>
    public static string Of(SiteContent content, string path, string? begin)
    {
        var (words, version) = (content.VersionTexts.Stamp, content.Versions.Find(path)!);
        return With(
            words, words.Line.Fill(("title", PageTitles.Of(content, path)), ("version", version.Id), ("date", Day(content, version))),
            begin is null ? null : $"{begin}/v/{version.Id}{path}");
    }

    /// <summary>The line for a plan of one's own. Each exercise has its version, by which its text is found again.</summary>
    /// <param name="content">The content.</param>
    /// <param name="plan">The exercises.</param>
    /// <param name="address">The whole address of the plan; null where nobody has said what it begins with.</param>
    public static string OfPlan(SiteContent content, IReadOnlyList<PlannedExercise> plan, string? address)
    {
        var (words, version) = (content.VersionTexts.Stamp, PlanVersion(content, plan));
        var exercises = plan.Select(static planned => planned.Exercise).Distinct().Select(exercise => words.PlanExercise.Fill(
            ("title", exercise.Title), ("version", content.Versions.Find(SitePaths.Exercises + exercise.Slug)!.Id)));
        return With(
            words,
            words.PlanLine.Fill(
                ("version", version.Id), ("date", Day(content, version)), ("exercises", string.Join(", ", exercises))),
            address);
    }

    /// <returns>The version of the texts of a plan's exercises.</returns>
    public static PageVersion PlanVersion(SiteContent content, IReadOnlyList<PlannedExercise> plan) =>
        content.Versions.Together(plan.Select(static planned => SitePaths.Exercises + planned.Exercise.Slug));

    public static string Day(SiteContent content, PageVersion version) => content.TriageTexts.Dates.Say(version.Date);

    private static string With(StampTexts words, string line, string? address) =>
        address is null ? line : words.WithAddress.Fill(("line", line), ("address", address));
}
