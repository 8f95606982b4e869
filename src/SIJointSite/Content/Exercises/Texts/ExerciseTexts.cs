using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>
/// The labels and sentences of the exercises, the player and the diary, from <c>content/en/exercises/texts.yaml</c>: a section a stage,
/// named as there. <see cref="PlaceholdersAttribute"/> says which words the page or its script fills in, so that the file can be checked
/// at start.
/// </summary>
public sealed record ExerciseTexts
{
    public required GateTexts Gate { get; init; }
    public required SameTexts Same { get; init; }
    public required SetupTexts Setup { get; init; }
    public required DoseTexts Dose { get; init; }
    public required DoseWordTexts DoseWords { get; init; }
    public required RefusedTexts Refused { get; init; }
    public required PlayerTexts Player { get; init; }
    public required StatusTexts Status { get; init; }
    public required CuesTexts Cues { get; init; }
    public required StopTexts Stop { get; init; }
    public required AfterTexts After { get; init; }
    public required ResumeTexts Resume { get; init; }
    public required ExerciseListTexts List { get; init; }
    public required PlanTexts Plan { get; init; }
    public required LeafletTexts Leaflet { get; init; }
    public required BeforeTexts Before { get; init; }
    public required StopRulesTexts StopRules { get; init; }
    public required DiaryTexts Diary { get; init; }
    public required SheetTexts Sheet { get; init; }
    public required NoteTexts Note { get; init; }
    public required OfflineTexts Offline { get; init; }
    public required ExerciseProgramTexts Programs { get; init; }
}
