using SIJointSite.Content.Texts;
using SIJointSite.Core.Safety;

namespace SIJointSite.Content.Exercises.Texts;

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
