using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Models;

/// <summary>What <c>content/en/models/cavitation.yaml</c> holds.</summary>
public sealed record CavitationFile
{
    public required CavitationFigures Figures { get; init; }
    public required CavitationTexts Texts { get; init; }
}

/// <summary>
/// Results of the model for one fast and one slow parting: speeds in mm/s, film and radii in mm, pressures in kPa, the time
/// in ms; how long the gas takes to dissolve in minutes for carbon dioxide and hours for nitrogen.
/// </summary>
public sealed record CavitationFigures
{
    public required double Speed { get; init; }
    public required double Gap { get; init; }
    public required double Lowest { get; init; }
    public required double Formed { get; init; }
    public required double Largest { get; init; }
    public required double Smallest { get; init; }
    public required double Rest { get; init; }
    public required double Minutes { get; init; }
    public required double Hours { get; init; }
    public required double SlowSpeed { get; init; }
    public required double SlowLowest { get; init; }
}

/// <summary>The words, a section a part of the model. <see cref="PlaceholdersAttribute"/> says which words the page or its script fills
/// in.</summary>
public sealed record CavitationTexts
{
    public required string Title { get; init; }
    [Placeholders(Strong = true)]
    public required string Intro { get; init; }
    public required string Care { get; init; }
    public required CavitationMoments Moments { get; init; }
    public required CavitationLive Live { get; init; }
    public required CavitationIdeas Ideas { get; init; }
    public required CavitationClock Clock { get; init; }
    public required CavitationLimits Limits { get; init; }
}

/// <summary>The drawing for paper, and for a browser without script.</summary>
public sealed record CavitationMoments
{
    public required string Label { get; init; }
    public required string Before { get; init; }
    [Placeholders("gap")]
    public required string BeforeText { get; init; }
    public required string Open { get; init; }
    [Placeholders("speed", "lowest", "formed", "largest")]
    public required string OpenText { get; init; }
    public required string Shut { get; init; }
    [Placeholders("smallest", "rest")]
    public required string ShutText { get; init; }
    [Placeholders("slowSpeed", "slowLowest")]
    public required string Slow { get; init; }
    [Placeholders("minutes", "hours")]
    public required string Gas { get; init; }
}

/// <summary>The part that moves.</summary>
public sealed record CavitationLive
{
    public required string Scene { get; init; }
    public required string Scale { get; init; }
    public required string Drawn { get; init; }
    public required string Speed { get; init; }
    [Placeholders("speed")]
    public required string SpeedValue { get; init; }
    public required string Gap { get; init; }
    [Placeholders("gap")]
    public required string GapValue { get; init; }
    public required string Part { get; init; }
    [Placeholders("times")]
    public required string Slowed { get; init; }
    public required string Pressure { get; init; }
    [Placeholders("value")]
    public required string PressureAir { get; init; }
    [Placeholders("value")]
    public required string PressureVapour { get; init; }
    public required string Radius { get; init; }
    public required string Time { get; init; }
    [Placeholders("lowest")]
    public required string PressureSaid { get; init; }
    [Placeholders("largest", "smallest", "rest")]
    public required string RadiusSaid { get; init; }
    public required string RadiusFlat { get; init; }
    [Placeholders("largest")]
    public required string RadiusFull { get; init; }
    public required string Running { get; init; }
    public required string Waiting { get; init; }
    [Placeholders("lowest")]
    public required string Slow { get; init; }
    [Placeholders("lowest")]
    public required string Brief { get; init; }
    [Placeholders("lowest", "minutes", "total")]
    public required string Full { get; init; }
    [Placeholders("lowest", "largest", "formed", "smallest", "rest")]
    public required string Pop { get; init; }
    public required string Meaning { get; init; }
    public required string Hear { get; init; }
    public required string HearForming { get; init; }
    public required string HearShutting { get; init; }
    public required string HearHint { get; init; }
    public required string NoSound { get; init; }
}

/// <summary>The two ideas about the sound, and what each explains.</summary>
public sealed record CavitationIdeas
{
    public required string Heading { get; init; }
    public required string Forming { get; init; }
    public required string FormingText { get; init; }
    public required string Shutting { get; init; }
    public required string ShuttingText { get; init; }
    [Placeholders("loudness")]
    public required string Loudness { get; init; }
    public required string Both { get; init; }
}

/// <summary>The minutes until the gas is gone.</summary>
public sealed record CavitationClock
{
    public required string Heading { get; init; }
    [Placeholders("rest", "minutes", "hours")]
    public required string Text { get; init; }
    public required string Wait { get; init; }
    public required string Renew { get; init; }
    public required string None { get; init; }
    [Placeholders("times")]
    public required string Faster { get; init; }
    [Placeholders("minutes", "total")]
    public required string Passed { get; init; }
    [Placeholders("total")]
    public required string Gone { get; init; }
}

/// <summary>The simplifications, and what the model teaches.</summary>
public sealed record CavitationLimits
{
    public required string Heading { get; init; }
    public required IReadOnlyList<string> List { get; init; }
    public required string Lesson { get; init; }
}
