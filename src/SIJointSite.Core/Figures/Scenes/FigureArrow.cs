using System.Numerics;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Figures.Scenes;

/// <summary>
/// Which way the working part goes (curved) or pushes (a straight pair). A new movement is one row of <see cref="All"/>: its name, the
/// name of its mirror image, and how it is drawn.
/// </summary>
public sealed class FigureArrow
{
    private readonly string mirrorName;
    private readonly Func<FigureSkeleton, IReadOnlyList<Vector3[]>> linesIn;

    private FigureArrow(string name, string mirrorName, Func<FigureSkeleton, IReadOnlyList<Vector3[]>> linesIn) =>
        (Name, this.mirrorName, this.linesIn) = (name, mirrorName, linesIn);

    /// <summary>Every arrow that a scene can have.</summary>
    public static IReadOnlyList<FigureArrow> All { get; } =
    [
        .. Pair("right-knee-to-chest", "left-knee-to-chest", ArrowLines.KneeToChest),
        .. Pair("knees-to-right", "knees-to-left", ArrowLines.KneesToSide),
        Alike("knees-inward", ArrowLines.KneesInward),
        Alike("knees-outward", ArrowLines.KneesOutward),
        Alike("pelvis-tuck", ArrowLines.PelvisTuck),
        Alike("tummy-out", ArrowLines.TummyOut),
        .. Pair("chest-to-right", "chest-to-left", ArrowLines.ChestToSide),
        Alike("forward", ArrowLines.Forward),
        .. Pair("right-thigh-upright", "left-thigh-upright", ArrowLines.ThighUpright),
        .. Pair("right-foot-up", "left-foot-up", ArrowLines.FootUp),
        .. Pair("right-knee-opens", "left-knee-opens", ArrowLines.KneeOpens),
        .. Pair("right-leg-to-side", "left-leg-to-side", ArrowLines.LegToSide),
        .. Pair("right-leg-back", "left-leg-back", ArrowLines.LegBack),
        .. Pair("right-leg-back-left-arm-forward", "left-leg-back-right-arm-forward", ArrowLines.LegBackArmForward),
        .. Pair("hips-to-right", "hips-to-left", ArrowLines.HipsToSide),
        Alike("hips-inward", ArrowLines.HipsInward),
        Alike("hips-up", ArrowLines.HipsUp),
        Alike("hips-forward", ArrowLines.HipsForward),
        Alike("chest-forward", ArrowLines.ChestForward),
    ];

    /// <summary>Kebab-case name, as files write it.</summary>
    public string Name { get; }

    /// <summary>The same movement on the other side; itself for one that both sides make.</summary>
    public FigureArrow Mirrored => Find(mirrorName)!;

    /// <returns>The arrow of a name; null when there is none.</returns>
    public static FigureArrow? Find(string name) => All.FirstOrDefault(arrow => arrow.Name == name);

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>The arrows as seen, each from its tail to its tip.</summary>
    internal IEnumerable<Vector2[]> Lines(FigureSkeleton body, FigureCamera camera) => linesIn(body).Select(camera.Flat);

    /// <summary>Two mirror images, drawn by one rule that is told the side: 1 for the right, -1 for the left.</summary>
    private static FigureArrow[] Pair(string right, string left, Func<FigureSkeleton, int, IReadOnlyList<Vector3[]>> lines) =>
        [new FigureArrow(right, left, body => lines(body, 1)), new FigureArrow(left, right, body => lines(body, -1))];

    private static FigureArrow Alike(string name, Func<FigureSkeleton, IReadOnlyList<Vector3[]>> lines) => new(name, name, lines);
}
