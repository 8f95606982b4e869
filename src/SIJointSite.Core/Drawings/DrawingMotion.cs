namespace SIJointSite.Core.Drawings;

/// <summary>How a drawing's sacrum tips forward when a reader moves the slider.</summary>
/// <param name="Degrees">Largest turn, above 0.</param>
/// <param name="Millimetres">Largest glide, above 0.</param>
/// <param name="UnitsPerMillimetre">Scale of the picture.</param>
/// <param name="Times">How many times too far the second outline moves.</param>
/// <param name="Slider">What the slider does.</param>
/// <param name="Value">What it is set to; holds <c>{millimetres}</c> and <c>{degrees}</c>.</param>
/// <param name="Scale">How the true view is to be read.</param>
/// <param name="Large">How the larger view is to be read; holds <c>{times}</c>.</param>
public sealed record DrawingMotion(
    double Degrees, double Millimetres, double UnitsPerMillimetre, double Times, string Slider, string Value, string Scale, string Large);
