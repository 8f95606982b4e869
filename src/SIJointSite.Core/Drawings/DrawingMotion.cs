namespace SIJointSite.Core.Drawings;

/// <summary>How a drawing's sacrum tips forward when a reader moves the slider.</summary>
public sealed record DrawingMotion
{
    /// <summary>Largest turn, above 0.</summary>
    public required double Degrees { get; init; }

    /// <summary>Largest glide, above 0.</summary>
    public required double Millimetres { get; init; }

    /// <summary>Scale of the picture.</summary>
    public required double UnitsPerMillimetre { get; init; }

    /// <summary>How many times too far the second outline moves.</summary>
    public required double Times { get; init; }

    /// <summary>What the slider does.</summary>
    public required string Slider { get; init; }

    /// <summary>What it is set to; holds <c>{millimetres}</c> and <c>{degrees}</c>.</summary>
    public required string Value { get; init; }

    /// <summary>How the true view is to be read.</summary>
    public required string Scale { get; init; }

    /// <summary>How the larger view is to be read; holds <c>{times}</c>.</summary>
    public required string Large { get; init; }
}
