using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Content.Clinicians;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Articles;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Clinicians.Hub;

/// <summary>How to hand the guide over, and what it rests on: every figure is made from the content as it is.</summary>
[PageUse(PageUse.Listed)]
public sealed class CliniciansModel(SiteContent content, SignatureRegister register) : PageModel
{
    /// <summary>What somebody with nothing to tell reads and presses at most; a test counts both on the real form.</summary>
    public const int MostWordsOfACheck = 950;

    /// <inheritdoc cref="MostWordsOfACheck"/>
    public const int MostPressesOfACheck = 17;

    public HubTexts Words => content.Clinicians.Hub;

    public IReadOnlyList<Exercise> Exercises => content.Exercises.All;

    public SignatureRegister Register => register;

    /// <summary>The levels, most urgent first.</summary>
    public IReadOnlyList<Disposition> Levels { get; } =
        [Disposition.Emergency, Disposition.Urgent, Disposition.NonUrgent, Disposition.SelfCare];

    /// <summary>An exercise to show what a leaflet looks like.</summary>
    public Exercise Example => Exercises[0];

    public string LeafletLine => Words.LeafletText.Fill(("count", Exercises.Count));

    public string ArticlesLine => Words.ArticlesText.Fill(
        ("count", content.Articles.All.Count),
        ("grade", Math.Ceiling(content.Articles.All.Max(static article => article.Grade.Grade))));

    /// <summary>What cannot be read is not known, and never nothing.</summary>
    public string RelyLine
    {
        get
        {
            var reviewed = content.Articles.All.Count(static article => article.Review.ReviewedBy is not null);
            return register.Problem is null
                ? Words.Rely.Fill(("reviewed", reviewed), ("count", content.Articles.All.Count), ("open", register.Open))
                : Words.RelyUnknown.Fill(("reviewed", reviewed), ("count", content.Articles.All.Count));
        }
    }

    public string LevelOf(Disposition level) => content.Results.For(level).Level;

    public string SoonOf(Disposition level) => Words.Soon[DispositionCodes.CodeOf(level)];

    /// <summary>How many signs lead to a level by themselves.</summary>
    public int SignsAt(Disposition level) => content.Triage.Triage.RedFlags.Count(flag => flag.Disposition == level);

    public int RulesAt(Disposition level) => content.Triage.Triage.Rules.Count(rule => rule.Disposition == level);

    public string GradeOf(Exercise exercise) => content.ExerciseTexts.Leaflet.Say(exercise.EvidenceGrade);

    public IReadOnlyList<Source> SourcesOf(Exercise exercise) => content.Articles.SourcesOf(exercise.Facts);

    /// <summary>The usual dose with its bounds: "1 sets (1–3), 5 times (3–12)".</summary>
    public string DoseOf(Exercise exercise)
    {
        var dose = exercise.Dosage;
        string Say(string text, DoseRange range) => text.Fill(("usual", range.Usual), ("least", range.Least), ("most", range.Most));
        return string.Join(", ", [
            Say(Words.Sets, dose.Sets), Say(Words.Repetitions, dose.Repetitions), Say(Words.Hold, dose.HoldSeconds),
            Say(Words.TimesADay, dose.TimesADay), .. dose.Sides is Sides.Each ? [Words.EachSide] : (string[])[],
        ]);
    }
}
