using SIJointSite.Core.Figures.Lines;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Scenes;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Figures.Shapes;

/// <summary>What the drawing of the end shows of the start.</summary>
internal sealed class FigureGhost(FigureScene scene)
{
    private readonly FigureSkeleton before = new(scene.Start);

    /// <summary>Layers behind the person: the legs, each a thick line along its bones.</summary>
    public IEnumerable<FigureLayer> Behind => scene.Ghost.Contains(GhostPart.Legs)
        ? [new("ghost-limb", Bones(before.LeftLeg) + Bones(before.RightLeg))]
        : [];

    /// <summary>Layers on the trunk, under the hands that lie there: its edges.</summary>
    public IEnumerable<FigureLayer> OnTrunk =>
        scene.Ghost.Where(static part => part is not GhostPart.Legs).SelectMany(new FigureTrunk(before, scene.Camera, []).Ghost);

    private string Bones(FigureSkeleton.Leg leg) => FigurePath.Straight(
        scene.Camera.Flat([leg.Hip, leg.Knee, leg.Ankle, leg.Ankle + 7 * leg.Toes - 2 * leg.Sole]), closed: false);
}
