using System.Numerics;
using SIJointSite.Core.Figures.Lines;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Figures.Shapes;

/// <summary>Footprints on the floor: where the next steps of a person who walks will fall.</summary>
internal static class FigureSteps
{
    private const int Count = 2;
    private const float HalfLength = 5f, HalfWidth = 2.4f;

    /// <summary>The next prints, as far apart as the feet are now.</summary>
    public static FigureLayer Ahead(FigureSkeleton body, FigureCamera camera)
    {
        var (right, left) = (body.RightLeg.Stand, body.LeftLeg.Stand);
        var (front, back) = right.X > left.X ? (right, left) : (left, right);
        var stride = front.X - back.X;
        return new("print", FigurePath.Smooth(Enumerable.Range(1, Count)
            .Select(step => Print(new Vector3(front.X + step * stride + 3, 0, step % 2 == 0 ? front.Z : back.Z)))));

        Vector2[] Print(Vector3 middle) => camera.Flat([.. Enumerable.Range(0, 24).Select(step =>
        {
            var (sin, cos) = MathF.SinCos(-step * MathF.Tau / 24);
            return middle + new Vector3(HalfLength * cos, 0, HalfWidth * sin);
        })]);
    }
}
