using System.Numerics;
using SIJointSite.Core.Figures.Lines;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Figures.Shapes;

/// <summary>Skull, face, ear and hair: enough to tell which way the person looks.</summary>
internal static class FigureHead
{
    private const int Strands = 420;
    private const float Skull = 4.75f;

    /// <summary>The head as one piece.</summary>
    public static FigurePiece Of(FigureSkeleton body, FigureCamera camera)
    {
        var frame = body.HeadFrame;
        Vector3 At(float up, float front, float right) => body.Head + frame.At(up, front, right);
        string Path(Beads beads) => FigurePath.Smooth(FigureOutline.Trace(beads.Seen(camera)));

        var face = new Beads()
            .Ball(At(.6f, -.9f, 0), Skull).Ball(At(.7f, .5f, 0), Skull - .1f)
            .Line(At(-1.8f, 1f, 1.5f), 3f, At(-4.6f, 3f, .5f), 1.7f).Line(At(-1.8f, 1f, -1.5f), 3f, At(-4.6f, 3f, -.5f), 1.7f)
            .Line(At(-1.5f, 1.5f, 0), 3.2f, At(-4.9f, 3.4f, 0), 1.6f)
            .Line(At(-3.2f, 4.3f, 0), .95f, At(-3.6f, 4.4f, 0), .9f)
            .Line(At(.3f, 4.8f, 0), .7f, At(-1.5f, 5.9f, 0), .8f).Line(At(-1.5f, 5.9f, 0), .75f, At(-1.8f, 4.8f, 0), .9f);

        var faceSeen = face.Seen(camera);
        Beads hair = new(), hairBehind = new();
        foreach (var (up, front, right) in Sphere())
        {
            // The hairline runs over the forehead, before the ears and round the nape.
            if (.66f * up - .72f * front + .12f * MathF.Abs(right) < .08f)
                continue;
            var strand = At(.9f + 4.7f * up, -.9f + 4.6f * front, 4.75f * right);
            (IsBehind(camera.Project(strand)) ? hairBehind : hair).Ball(strand, 1.3f);
        }

        List<FigureLayer> layers = [];
        if (!hairBehind.IsEmpty)
            layers.Add(new("hair", Path(hairBehind)));
        layers.Add(new("skin", Path(face)));
        var features = string.Concat(Features().Select(line => FigurePath.Open(camera.Flat(line))));
        if (features.Length > 0)
            layers.Add(new("eye", features));
        if (!hair.IsEmpty)
            layers.Add(new("hair", Path(hair)));
        foreach (var side in new[] { 1, -1 })
        {
            if (camera.Facing(side * frame.Right) > .3f)
                layers.Add(new("skin", Path(new Beads().Line(At(.3f, -.5f, 4.4f * side), 1.05f, At(-1.5f, -.2f, 4.4f * side), .8f))));
        }

        return new FigurePiece("head", faceSeen, layers);

        bool IsBehind(Vector3 strand) => faceSeen.Exists(bead =>
        {
            var (across, down) = (strand.X - bead.X, strand.Y - bead.Y);
            var over = bead.W * bead.W - across * across - down * down;
            return over > 0 && bead.Z + MathF.Sqrt(over) > strand.Z + .2f;
        });

        // Open eyes and a small smile, each half as far as it is in view.
        IEnumerable<Vector3[]> Features()
        {
            foreach (var side in new[] { 1, -1 })
            {
                if (camera.Facing(frame.At(0, .8f, .6f * side)) > .3f)
                    yield return [At(.5f, 4.5f, 1.9f * side), At(-.3f, 4.6f, 1.9f * side)];
                if (camera.Facing(frame.At(-.2f, .85f, .5f * side)) > .2f)
                    yield return [At(-3.75f, 4.9f, 0), At(-3.7f, 4.85f, .45f * side), At(-3.35f, 4.65f, 1.05f * side)];
            }
        }
    }

    /// <summary>Directions spread evenly over a ball (a Fibonacci spiral).</summary>
    private static IEnumerable<(float Up, float Front, float Right)> Sphere()
    {
        for (var strand = 0; strand < Strands; strand++)
        {
            var up = 1 - 2 * (strand + .5f) / Strands;
            var ring = MathF.Sqrt(1 - up * up);
            var (sin, cos) = MathF.SinCos(strand * 2.399963f);
            yield return (up, ring * cos, ring * sin);
        }
    }
}
