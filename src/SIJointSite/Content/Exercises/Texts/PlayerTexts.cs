using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>The emergency and urgent signs before the exercises.</summary>
public sealed record GateTexts
{
    public required string Question { get; init; }
    public required string Hint { get; init; }
    [Placeholders(Link = true)]
    public required string WholeList { get; init; }
    public required string None { get; init; }
    public required string Some { get; init; }
    public required string Unsure { get; init; }
}

/// <summary>For somebody who comes back, and let the device remember.</summary>
public sealed record SameTexts
{
    public required string Heading { get; init; }
    public required string Signs { get; init; }
    [Placeholders("pain", "fits")]
    public required string Last { get; init; }
    public required string Nothing { get; init; }
    public required string Same { get; init; }
    public required string Different { get; init; }
    public required string Forget { get; init; }
}

/// <summary>What fits the exercises to the person.</summary>
public sealed record SetupTexts
{
    public required string Heading { get; init; }
    public required string ConditionsLegend { get; init; }
    public required string Fits { get; init; }
    public required string FitsNot { get; init; }
    public required string FitsMissing { get; init; }
    public required string NoneTicked { get; init; }
    public required string ConditionsHint { get; init; }
    public required string Young { get; init; }
    public required string KeptOut { get; init; }
    [Placeholders("who")]
    public required string AskFirst { get; init; }
    public required string AskMany { get; init; }
    public required string TheyAgreed { get; init; }
    public required string NotAgreed { get; init; }
    [Placeholders("title")]
    public required string LeftOut { get; init; }
    [Placeholders("title", "version")]
    public required string Changed { get; init; }
    [Placeholders("title")]
    public required string Careful { get; init; }
    [Placeholders("title")]
    public required string Agreed { get; init; }
    [Placeholders(Link = true)]
    public required string NothingLeft { get; init; }
    public required string PainLegend { get; init; }
    public required string PainMissing { get; init; }
    public required string AmountLegend { get; init; }
    public required string AmountUsual { get; init; }
    public required string AmountHalf { get; init; }
    public required string AmountHint { get; init; }
    public required string Remember { get; init; }
    public required string RememberHint { get; init; }
    public required string ContinueButton { get; init; }
    public required string Back { get; init; }
}

/// <summary>A dose of one's own.</summary>
public sealed record DoseTexts
{
    public required string Heading { get; init; }
    [Placeholders("least", "most")]
    public required string Hold { get; init; }
    [Placeholders("least", "most")]
    public required string Repetitions { get; init; }
    [Placeholders("least", "most")]
    public required string Sets { get; init; }
    public required string Sides { get; init; }
    public required string Each { get; init; }
    public required string Right { get; init; }
    public required string Left { get; init; }
    [Placeholders("least", "most", "value")]
    public required string Bounded { get; init; }
}

/// <summary>Why not to start today.</summary>
public sealed record RefusedTexts
{
    public required string Heading { get; init; }
    public required string Some { get; init; }
    public required string Unsure { get; init; }
    public required string Severe { get; init; }
    public required string Young { get; init; }
    public required string Check { get; init; }
    public required string Hurt { get; init; }
    public required string Again { get; init; }
}

/// <summary>The player itself.</summary>
public sealed record PlayerTexts
{
    public required string Label { get; init; }
    [Placeholders("number", "count", "title")]
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
    [Placeholders("number", "count")]
    public required string Repetition { get; init; }
    [Placeholders("number", "count")]
    public required string NextRepetition { get; init; }
    [Placeholders("time")]
    public required string TimeLeft { get; init; }
    public required string PressStart { get; init; }
    public required string IAmReady { get; init; }
    public required string Needs { get; init; }
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
    public required string Unkept { get; init; }
    public required string Unloaded { get; init; }
}

/// <summary>What a screen reader says.</summary>
public sealed record StatusTexts
{
    [Placeholders("title")]
    public required string How { get; init; }
    [Placeholders("title")]
    public required string GetReady { get; init; }
    [Placeholders("title", "side")]
    public required string GetReadySide { get; init; }
    [Placeholders("phase", "number")]
    public required string Hold { get; init; }
    [Placeholders("phase")]
    public required string Relax { get; init; }
    [Placeholders("side")]
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
    [Placeholders("count")]
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
    public required string YouSaid { get; init; }
    public required string StillTrue { get; init; }
    public required string Still { get; init; }
}

/// <summary>After the last exercise.</summary>
public sealed record AfterTexts
{
    public required string Heading { get; init; }
    public required string PainLegend { get; init; }
    public required string PainMissing { get; init; }
    public required string Worse { get; init; }
    [Placeholders(Link = true)]
    public required string Severe { get; init; }
    public required string NextDay { get; init; }
    [Placeholders("title", "often")]
    public required string Often { get; init; }
    public required string Keep { get; init; }
    public required string KeepHint { get; init; }
    public required string DoNotKeep { get; init; }
    [Placeholders(Link = true)]
    public required string Kept { get; init; }
    public required string NotKept { get; init; }
    public required string KeepFailed { get; init; }
    public required string Again { get; init; }
}

/// <summary>After a reload in mid-plan.</summary>
public sealed record ResumeTexts
{
    public required string Heading { get; init; }
    [Placeholders("title", "time")]
    public required string Text { get; init; }
    public required string GoOn { get; init; }
    public required string Fresh { get; init; }
}
