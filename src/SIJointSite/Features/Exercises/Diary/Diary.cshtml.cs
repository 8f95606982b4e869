using System.Text.Json;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Exercises.Texts;

namespace SIJointSite.Features.Exercises.Diary;

/// <summary>
/// The diary that a script keeps in the visitor's own browser. The server sends words and names, and never gets an entry.
/// </summary>
[PageUse(PageUse.Listed | PageUse.KeptOffline, Section = SiteSection.Exercises)]
public sealed class DiaryModel(ExerciseSet exercises, ExerciseChoices choices, ExerciseTexts texts) : PageModel
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>For how many weeks a reminder can be made.</summary>
    public static IReadOnlyList<int> ReminderWeeks { get; } = [1, 2, 4, 8];

    /// <summary>Days of the table on paper.</summary>
    public static int PaperDays => 7;

    /// <summary>Names of what entries hold by id, and the words that the script fills in.</summary>
    public string WordsJson => JsonSerializer.Serialize(
        new
        {
            Exercises = exercises.All.ToDictionary(static exercise => exercise.Slug, static exercise => exercise.Title),
            Pain = choices.Pain.Select(static word => new { word.Id, Label = word.Label.Split(':')[0] }),
            Reasons = choices.StopReasons.ToDictionary(static reason => reason.Id, static reason => reason.Label),
            Texts = texts.Diary,
        },
        Web);
}
