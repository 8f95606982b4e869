using System.Numerics;
using SIJointSite.Core.Figures.Lines;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Figures.Shapes;

/// <summary>What the person lies, sits or stands on, with the shadow: always behind the person.</summary>
internal sealed class FigureGround
{
    private const float MatHead = -50f, MatFoot = 48f, MatHalf = 24f;

    private readonly FigureSkeleton body, last;
    private readonly FigureCamera camera;
    private readonly List<FigureLayer> layers = [];
    private readonly List<Vector2> corners = [];

    /// <summary>Lays it out.</summary>
    /// <param name="body">The body now.</param>
    /// <param name="last">The body at the end: what its foot stands on waits there.</param>
    /// <param name="camera">From where it is seen.</param>
    /// <param name="props">Which things there are.</param>
    public FigureGround(FigureSkeleton body, FigureSkeleton last, FigureCamera camera, IReadOnlyList<FigureProp> props)
    {
        this.body = body;
        this.last = last;
        this.camera = camera;
        if (props.Contains(FigureProp.Mat))
            Box("mat", new(MatHead, -1.4f, -MatHalf), new(MatFoot, 0, MatHalf), .5f);
        if (props.Contains(FigureProp.Floor))
            Box("mat", new(-60, -.6f, -22), new(104, 0, 22), .5f);
        if (props.Contains(FigureProp.Bed))
            Bed();
        if (props.Contains(FigureProp.Chair))
            Chair();
        if (props.Contains(FigureProp.Stool))
            Stool();
        if (props.Contains(FigureProp.Worktop))
            Worktop();
        if (props.Contains(FigureProp.Step))
            Step();
        layers.Add(new("shadow", Shadow()));
        if (props.Contains(FigureProp.HeadPillow))
            HeadPillow();
    }

    /// <summary>In painting order.</summary>
    public IReadOnlyList<FigureLayer> Layers => layers;

    /// <summary>Points that the picture has to hold.</summary>
    public IReadOnlyList<Vector2> Corners => corners;

    private void Chair()
    {
        const float seat = FigureSkeleton.Seat, back = -13f, front = 14f, half = 14f;
        var far = camera.Project(Vector3.UnitZ).Z > 0 ? -half : half;
        FootAt(back, far, "wood-far", seat + 25);
        FootAt(front - 1, far, "wood-far", seat);
        FootAt(back, -far, "wood", seat + 25);
        Box("wood", new(back - .7f, seat + 12, -half), new(back + .7f, seat + 26, half), .5f);
        FootAt(front - 1, -far, "wood", seat);
        Box("wood", new(back - 1, seat - 2.2f, -half - .6f), new(front, seat, half + .6f), .5f);

        void FootAt(float x, float z, string look, float top) => Box(look, new(x - .9f, 0, z - .9f), new(x + .9f, top, z + .9f), .2f);
    }

    private void Stool()
    {
        var foot = last.HigherLeg.Stand;
        var (low, high) = (new Vector3(foot.X - 4, foot.Y - 2.2f, foot.Z - 5), new Vector3(foot.X + 13, foot.Y, foot.Z + 6));
        foreach (var z in new[] { low.Z + 2, high.Z - 2 })
            foreach (var x in new[] { low.X + 2, high.X - 2 })
                Box("wood", new(x - .9f, 0, z - .9f), new(x + .9f, high.Y - 1, z + .9f), .2f);
        Box("wood", low, high, .5f);
    }

    private void Worktop()
    {
        const float edge = FigureSkeleton.WorktopEdge, top = FigureSkeleton.Worktop, depth = 18f, half = 26f;
        Box("wood-far", new(edge + depth - 3, 0, -half + 1), new(edge + depth, top - 2, half - 1), .3f);
        Box("wood", new(edge, top - 2.6f, -half), new(edge + depth + 1, top, half), .5f);
    }

    private void Step()
    {
        var foot = last.RightLeg.Stand.Y > last.LeftLeg.Stand.Y ? last.RightLeg.Stand : last.LeftLeg.Stand;
        Box("wood", new(foot.X - 6, 0, -15), new(foot.X + 14, foot.Y, 15), .5f);
    }

    private void Bed()
    {
        if (body.Posture is not Posture.Sitting)
        {
            Frame(new(MatHead - 4, -18, -MatHalf - 2), new(MatFoot + 4, 0, MatHalf + 2));
            return;
        }

        // A person who sits on its long edge has the head of the bed at their left.
        const float foot = 26, head = -42, back = -32, edge = 11, seat = FigureSkeleton.Seat;
        Box("wood", new(back - 1, 0, head - 2.4f), new(edge + 1, seat + 14, head), .8f);
        Frame(new(back, 0, head), new(edge, seat, foot));
        Cushion(FigureProps.Cushion(new(-10, seat + 3, head + 9), 15, 8, 3));

        void Frame(Vector3 low, Vector3 high)
        {
            Box("wood", low with { Y = low.Y + 4 }, high with { Y = high.Y - 8 }, .6f);
            Box("sheet", low with { Y = high.Y - 9 }, high, 1.6f);
        }
    }

    /// <summary>A box with rounded edges: all of it, and its lighter top.</summary>
    private void Box(string look, Vector3 low, Vector3 high, float radius)
    {
        layers.Add(new(look, FigurePath.Straight(Slab(low, high, radius), closed: true)));
        layers.Add(new(look + "-top", FigurePath.Straight(Slab(low with { Y = high.Y }, high, radius), closed: true)));
    }

    private List<Vector2> Slab(Vector3 low, Vector3 high, float radius)
    {
        List<Vector2> points = [];
        foreach (var x in new[] { low.X, high.X })
            foreach (var y in new[] { low.Y, high.Y })
                foreach (var z in new[] { low.Z, high.Z })
                {
                    var corner = camera.Project(new Vector3(x, y, z));
                    for (var step = 0; step < 8; step++)
                    {
                        var (sin, cos) = MathF.SinCos(step * MathF.Tau / 8);
                        points.Add(new Vector2(corner.X + radius * cos, corner.Y + radius * sin));
                    }
                }

        corners.AddRange(points);
        return Hull.Around(points);
    }

    private void HeadPillow()
    {
        var middle = body.Head - 2f * body.ChestFrame.Front;
        var height = MathF.Max(1.6f, (body.Head.Y - 4.5f) / 2);
        Cushion(FigureProps.Cushion(middle with { Y = height }, 8, 12, height));
    }

    private void Cushion(Beads beads)
    {
        var seen = beads.Seen(camera);
        layers.Add(new("pillow", FigurePath.Smooth(FigureOutline.Trace(seen))));
        corners.AddRange(seen.ConvertAll(static bead => new Vector2(bead.X, bead.Y)));
    }

    /// <summary>A soft patch on the floor: under the whole body of a person who lies, else under the feet.</summary>
    private string Shadow()
    {
        var (right, left) = (body.RightLeg.Stand, body.LeftLeg.Stand);
        var feet = (right + left) / 2;
        var apart = Vector3.Distance(right, left);
        var beads = body.Posture switch
        {
            Posture.OnBack or Posture.OnLeftSide or Posture.OnRightSide => new Beads()
                .Line(body.Head, 6, body.Shoulders, 11).Line(body.Shoulders, 11, body.Pelvis, 10)
                .Line(body.Pelvis, 10, feet, 5 + apart / 5),
            Posture.HandsAndKnees => new Beads().Line(body.Shoulders, 10, body.Pelvis, 9).Line(body.Pelvis, 9, feet, 7),
            _ => Under(right).Join(Under(left)),
        };
        // Circles on the floor are seen as flat ellipses: traced as circles, then pressed together.
        var flat = MathF.Max(.05f, camera.FloorDepth);
        var seen = beads.Balls.Select(bead =>
        {
            var point = camera.Project(body.Posture is Posture.Sitting ? bead.Centre : bead.Centre with { Y = 0 });
            return new Vector4(point.X, point.Y / flat, 0, bead.Radius);
        }).ToList();
        return FigurePath.Smooth(FigureOutline.Trace(seen)
            .ConvertAll(loop => Array.ConvertAll(loop, point => new Vector2(point.X, point.Y * flat))));
    }

    private static Beads Under(Vector3 foot) => new Beads().Line(foot - new Vector3(2, 0, 0), 4.2f, foot + new Vector3(9, 0, 0), 4.2f);
}
