using SIJointSite.Core.Exercises;
using SIJointSite.Features.Triage;

namespace SIJointSite.Features.Exercises;

/// <summary>
/// The labels and sentences of the player and the diary, from <c>content/en/exercises/texts.yaml</c>: a section a stage, named
/// as there. <see cref="HoldsAttribute"/> says which words the page or its script fills in, so that the file can be checked at start.
/// </summary>
public sealed record ExerciseTexts
{
    public required GateTexts Gate { get; init; }
    public required SetupTexts Setup { get; init; }
    public required RefusedTexts Refused { get; init; }
    public required PlayerTexts Player { get; init; }
    public required StatusTexts Status { get; init; }
    public required CuesTexts Cues { get; init; }
    public required StopTexts Stop { get; init; }
    public required AfterTexts After { get; init; }
    public required ResumeTexts Resume { get; init; }
    public required LeafletTexts Leaflet { get; init; }
    public required DiaryTexts Diary { get; init; }
    public required OfflineTexts Offline { get; init; }
}

/// <summary>The emergency and urgent signs before the exercises.</summary>
public sealed record GateTexts
{
    public required string Heading { get; init; }
    public required string Question { get; init; }
    public required IReadOnlyList<string> UrgentFlags { get; init; }
    [Holds(Link = true)]
    public required string WholeList { get; init; }
    public required string None { get; init; }
    public required string Some { get; init; }
    public required string Unsure { get; init; }
}

/// <summary>What fits the exercises to the person.</summary>
public sealed record SetupTexts
{
    public required string Heading { get; init; }
    public required string ConditionsLegend { get; init; }
    public required string ConditionsHint { get; init; }
    public required string Equipment { get; init; }
    [Holds("title")]
    public required string LeftOut { get; init; }
    [Holds("title", "version")]
    public required string Changed { get; init; }
    [Holds("title")]
    public required string Careful { get; init; }
    [Holds("title")]
    public required string Agreed { get; init; }
    [Holds(Link = true)]
    public required string NothingLeft { get; init; }
    public required string PainLegend { get; init; }
    public required string PainMissing { get; init; }
    public required string AmountLegend { get; init; }
    public required string AmountUsual { get; init; }
    public required string AmountHalf { get; init; }
    public required string AmountHint { get; init; }
    public required string ContinueButton { get; init; }
    public required string Back { get; init; }
}

/// <summary>Why not to start today.</summary>
public sealed record RefusedTexts
{
    public required string Heading { get; init; }
    public required string Some { get; init; }
    public required string Unsure { get; init; }
    public required string Severe { get; init; }
    public required string Check { get; init; }
    public required string Hurt { get; init; }
    public required string Again { get; init; }
}

/// <summary>The player itself.</summary>
public sealed record PlayerTexts
{
    public required string Label { get; init; }
    [Holds("number", "count", "title")]
    public required string Place { get; init; }
    public required string Ready { get; init; }
    public required string GetReady { get; init; }
    public required string Hold { get; init; }
    public required string Rest { get; init; }
    public required string SwapSides { get; init; }
    public required string Paused { get; init; }
    public required string Stopped { get; init; }
    public required string Done { get; init; }
    public required string Right { get; init; }
    public required string Left { get; init; }
    [Holds("number", "count")]
    public required string Repetition { get; init; }
    [Holds("number", "count")]
    public required string NextRepetition { get; init; }
    [Holds("time")]
    public required string TimeLeft { get; init; }
    public required string PressStart { get; init; }
    public required string Relax { get; init; }
    public required string Start { get; init; }
    public required string Pause { get; init; }
    public required string GoOn { get; init; }
    public required string Again { get; init; }
    public required string Back { get; init; }
    public required string Skip { get; init; }
    public required string Next { get; init; }
    public required string Restart { get; init; }
    public required string Stop { get; init; }
    public required string BigOn { get; init; }
    public required string BigOff { get; init; }
    public required string Asleep { get; init; }
    public required string SkippedAll { get; init; }
}

/// <summary>What a screen reader says.</summary>
public sealed record StatusTexts
{
    [Holds("title")]
    public required string GetReady { get; init; }
    [Holds("title", "side")]
    public required string GetReadySide { get; init; }
    [Holds("phase", "number")]
    public required string Hold { get; init; }
    [Holds("phase")]
    public required string Relax { get; init; }
    [Holds("side")]
    public required string SwapSides { get; init; }
    public required string TenSeconds { get; init; }
    public required string Paused { get; init; }
    public required string GoingOn { get; init; }
    public required string Stopped { get; init; }
    public required string Done { get; init; }
}

/// <summary>Sound, voice, vibration and the screen.</summary>
public sealed record CuesTexts
{
    public required string Heading { get; init; }
    public required string Kept { get; init; }
    public required string Tone { get; init; }
    public required string Voice { get; init; }
    public required string Vibration { get; init; }
    public required string Test { get; init; }
    public required string TestHint { get; init; }
    public required string NoVoice { get; init; }
    public required string NoVibration { get; init; }
    public required string Awake { get; init; }
    public required string NotAwake { get; init; }
    public required string GetReadyLegend { get; init; }
    [Holds("count")]
    public required string Seconds { get; init; }
    public required string SpokenReady { get; init; }
    public required string SpokenHold { get; init; }
    public required string SpokenTen { get; init; }
    public required string SpokenRelax { get; init; }
    public required string SpokenSwap { get; init; }
    public required string SpokenDone { get; init; }
}

/// <summary>After "Stop, it hurts".</summary>
public sealed record StopTexts
{
    public required string Heading { get; init; }
    public required string LeaveOut { get; init; }
    public required string Finish { get; init; }
    public required string WrongButton { get; init; }
    public required string Mistake { get; init; }
}

/// <summary>After the last exercise.</summary>
public sealed record AfterTexts
{
    public required string Heading { get; init; }
    public required string PainLegend { get; init; }
    public required string PainMissing { get; init; }
    public required string Worse { get; init; }
    [Holds(Link = true)]
    public required string Severe { get; init; }
    public required string NextDay { get; init; }
    public required string Keep { get; init; }
    public required string KeepHint { get; init; }
    public required string DoNotKeep { get; init; }
    [Holds(Link = true)]
    public required string Kept { get; init; }
    public required string NotKept { get; init; }
    public required string KeepFailed { get; init; }
    public required string Again { get; init; }
}

/// <summary>After a reload in mid-plan.</summary>
public sealed record ResumeTexts
{
    public required string Heading { get; init; }
    [Holds("title", "time")]
    public required string Text { get; init; }
    public required string GoOn { get; init; }
    public required string Fresh { get; init; }
}

/// <summary>The page of one exercise.</summary>
public sealed record LeafletTexts
{
    public required string EvidenceHeading { get; init; }
    public required string Untested { get; init; }
    public required string PartOfTestedProgrammes { get; init; }
    public required string TestedAsAdvice { get; init; }
    public required string SourcesHeading { get; init; }

    /// <returns>A grade in words.</returns>
    public string Say(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.PartOfTestedProgrammes => PartOfTestedProgrammes,
        EvidenceGrade.TestedAsAdvice => TestedAsAdvice,
        _ => Untested,
    };
}
