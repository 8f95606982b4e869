using SIJointSite.Core.Figures.Poses;

namespace SIJointSite.Core.Figures.Scenes;

/// <summary>What one exercise needs drawn: its two positions seen from one place.</summary>
/// <param name="Camera">From where it is seen.</param>
/// <param name="Start">Start position.</param>
/// <param name="End">End position, in the same posture.</param>
/// <param name="Working">The parts that work, shown in the accent colour.</param>
/// <param name="Props">Things needed.</param>
/// <param name="Arrow">Which way it goes, on the end position; null for none.</param>
public sealed record FigureScene(
    FigureCamera Camera,
    FigurePose Start,
    FigurePose End,
    IReadOnlyList<WorkingPart> Working,
    IReadOnlyList<FigureProp> Props,
    FigureArrow? Arrow)
{
    /// <summary>What of the start the end position shows too, so that a small movement can be told.</summary>
    public IReadOnlyList<GhostPart> Ghost { get; init; } = [];

    /// <summary>The same exercise done on the other side, seen from the other side: the same picture, turned left to right.</summary>
    public FigureScene Mirrored() => this with
    {
        Camera = Camera.Mirrored(),
        Start = Start.Mirrored(),
        End = End.Mirrored(),
        Working = [.. Working.Select(static part => part switch
        {
            WorkingPart.RightLeg => WorkingPart.LeftLeg,
            WorkingPart.LeftLeg => WorkingPart.RightLeg,
            _ => part,
        })],
        Arrow = Arrow?.Mirrored,
    };
}
