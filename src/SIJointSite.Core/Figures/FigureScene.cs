namespace SIJointSite.Core.Figures;

/// <summary>What one exercise needs drawn: its two positions seen from one place.</summary>
/// <param name="Camera">From where it is seen.</param>
/// <param name="Start">Start position.</param>
/// <param name="End">End position.</param>
/// <param name="Working">The limbs that work, shown in the accent colour: "right-leg", "left-leg".</param>
/// <param name="Props">Things needed.</param>
/// <param name="Arrow">Which way it goes, on the end position; null for none.</param>
public sealed record FigureScene(
    FigureCamera Camera,
    FigurePose Start,
    FigurePose End,
    IReadOnlyList<string> Working,
    IReadOnlyList<FigureProp> Props,
    FigureArrow? Arrow);
