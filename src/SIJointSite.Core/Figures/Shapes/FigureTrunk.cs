using System.Numerics;
using SIJointSite.Core.Figures.Lines;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Figures.Shapes;

/// <summary>Shirt and shorts from the hips to the neck; where the tummy works, a band of the shirt all round it is marked.</summary>
internal sealed class FigureTrunk(FigureSkeleton body, FigureCamera camera, IReadOnlyList<WorkingPart> working)
{
    /// <summary>Heights above the hips at which the trunk is cut into slices: half its width, half its depth, shift to the front.</summary>
    private static readonly (float Height, float HalfWidth, float HalfDepth, float Front)[] Slices =
    [
        (-6, 5, 3, -.8f), (-3.4f, 6.6f, 3.8f, -.8f), (0, 9f, 5.2f, -.7f), (4, 9.1f, 5.3f, -.4f), (9.5f, 7.7f, 4.5f, .2f),
        (13, 7.7f, 4.8f, .4f), (19, 8.9f, 5.3f, .3f), (23.5f, 9.4f, 5.1f, 0), (26.5f, 9.4f, 4f, -.3f),
        (28.6f, 7.4f, 3.2f, -.5f), (31f, 3.4f, 2.5f, -.6f),
    ];

    /// <summary>The name of its piece.</summary>
    public const string Name = "trunk";

    /// <summary>How far a full breath lifts the tummy.</summary>
    public const float Belly = 5.2f;

    private const float Hem = 6.6f, TummyTo = 14.5f, Top = 31f, GhostFrom = 3f, GhostTo = 18f;

    /// <summary>The trunk as one piece.</summary>
    public FigurePiece Piece()
    {
        var shirt = working.Contains(WorkingPart.Chest) ? "working" : "shirt";
        var hips = working.Contains(WorkingPart.Hips) ? "working" : "shorts";
        var (shorts, top) = (Slice(-4, Hem + 1, isCut: false), Slice(Hem - 1, Top, isCut: true));
        return working.Contains(WorkingPart.Tummy)
            ? FigurePiece.Of(
                Name, camera, (hips, shorts), (shirt, top), ("working", Slice(Hem - 1, TummyTo, isCut: true, isCutAbove: true)))
            : FigurePiece.Of(Name, camera, (hips, shorts), (shirt, top));
    }

    /// <summary>One edge of the trunk as a line of its own.</summary>
    public FigureLayer[] Ghost(GhostPart edge)
    {
        List<Vector2> line = [];
        for (var height = GhostFrom; height <= GhostTo; height++)
        {
            var (centre, frame, halfWidth, halfDepth, belly) = At(height);
            var (up, aside, front) = (Page(frame.Up), Page(frame.Right), Page(frame.Front));
            // At right angles to the trunk on the page: a slice reaches farthest there, so the edge is there.
            var outward = Vector2.Normalize(new Vector2(-up.Y, up.X));
            outward *= MathF.Sign(Vector2.Dot(outward, front)) * (edge is GhostPart.Front ? 1 : -1);
            line.Add(Page(centre + (edge is GhostPart.Front ? MathF.Max(0, belly) : 0) * frame.Front)
                + (halfWidth - halfDepth) * MathF.Sign(Vector2.Dot(aside, outward)) * aside + halfDepth * outward);
        }

        // Dashes on a pale line, to be told on the body and on the ground.
        var path = FigurePath.Open([.. line]);
        return [new("ghost-edge", path), new("ghost", path)];

        Vector2 Page(Vector3 place) => camera.Flat([place])[0];
    }

    private Beads Slice(float from, float to, bool isCut, bool isCutAbove = false)
    {
        Beads beads = new();
        for (var height = from; height <= to + .01f; height += .7f)
        {
            var (centre, frame, halfWidth, halfDepth, belly) = At(height);
            var room = MathF.Min(isCut ? height - from : halfDepth, isCutAbove ? to - height : halfDepth);
            beads.Disc(centre, frame.Right, frame.Front, halfWidth, halfDepth, room);
            if (belly > 0)
                beads.Disc(centre + belly * frame.Front, frame.Right, frame.Front, halfWidth - 1, halfDepth, room);
        }

        return beads;
    }

    /// <summary>
    /// The slice of the trunk at a height: pelvis up to the waist, chest above it, and a smooth change of direction between them.
    /// </summary>
    private (Vector3 Centre, BodyFrame Frame, float HalfWidth, float HalfDepth, float Belly) At(float height)
    {
        var next = 1;
        while (next < Slices.Length - 1 && Slices[next].Height < height)
            next++;
        var (below, above) = (Slices[next - 1], Slices[next]);
        var share = Eased((height - below.Height) / (above.Height - below.Height));
        float Mix(float one, float other) => one + (other - one) * share;

        var frame = body.PelvisFrame.Towards(body.ChestFrame, Eased(Math.Clamp((height - 4) / 12, 0, 1)));
        var centre = height < FigureSkeleton.PelvisHeight
            ? Vector3.Lerp(body.Pelvis, body.Waist, height / FigureSkeleton.PelvisHeight)
            : Vector3.Lerp(body.Waist, body.Shoulders, (height - FigureSkeleton.PelvisHeight) / FigureSkeleton.ChestHeight);
        // An arched back is hollow, and a breath in rounds the tummy.
        var waist = MathF.Max(0, 1 - MathF.Pow((height - 10.5f) / 7.5f, 2));
        var hollow = .06f * waist * MathF.Max(0, -(float)body.Trunk.PelvisTilt);
        return (
            centre + (Mix(below.Front, above.Front) + hollow) * frame.Front, frame,
            Mix(below.HalfWidth, above.HalfWidth), Mix(below.HalfDepth, above.HalfDepth) - .7f * hollow,
            Belly * waist * (float)body.Trunk.Breath);
    }

    private static float Eased(float share) => share * share * (3 - 2 * share);
}
