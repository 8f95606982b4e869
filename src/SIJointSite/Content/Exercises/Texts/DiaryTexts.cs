using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>The diary on the device.</summary>
public sealed record DiaryTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    [Placeholders(Strong = true)]
    public required string Where { get; init; }
    public required string Empty { get; init; }
    public required string ToExercises { get; init; }
    public required string ReminderMade { get; init; }
    public required string Broken { get; init; }
    public required string Blocked { get; init; }
    public required string ChartHeading { get; init; }
    [Placeholders("count")]
    public required string ChartLabel { get; init; }
    public required string ChartWeek { get; init; }
    [Placeholders("count")]
    public required string ChartWeeks { get; init; }
    public required string Before { get; init; }
    public required string After { get; init; }
    public required string TableHeading { get; init; }
    public required string Date { get; init; }
    public required string Zone { get; init; }
    public required string Universal { get; init; }
    public required string Exercises { get; init; }
    public required string Pain { get; init; }
    [Placeholders("before", "after")]
    public required string Change { get; init; }
    [Placeholders("title", "done", "count")]
    public required string Done { get; init; }
    [Placeholders("reason")]
    public required string StoppedBecause { get; init; }
    public required string Download { get; init; }
    public required string Print { get; init; }
    public required string Erase { get; init; }
    public required string EraseQuestion { get; init; }
    public required string EraseYes { get; init; }
    public required string EraseNo { get; init; }
    public required string Erased { get; init; }
    [Placeholders("date")]
    public required string RemoveOne { get; init; }
    public required string Removed { get; init; }
    public required string RemoveFailed { get; init; }
    public required string ReminderHeading { get; init; }
    public required string ReminderText { get; init; }
    public required string ReminderTime { get; init; }
    public required string ReminderSecond { get; init; }
    public required string ReminderWeeks { get; init; }
    [Placeholders("count")]
    public required string Week { get; init; }
    [Placeholders("count")]
    public required string Weeks { get; init; }
    public required string ReminderMissing { get; init; }
    public required string ReminderButton { get; init; }
    public required string ReminderTitle { get; init; }
    public required string ReminderNote { get; init; }
    public required string PaperHeading { get; init; }
    public required string PaperText { get; init; }
    [Placeholders("number")]
    public required string PaperDay { get; init; }
    public required string PaperDone { get; init; }
}
