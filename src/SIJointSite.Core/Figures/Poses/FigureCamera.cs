using System.Numerics;

namespace SIJointSite.Core.Figures.Poses;

/// <summary>From where the figure is seen, without perspective.</summary>
/// <param name="TurnDegrees">
/// Around the upright axis: 0 looks at the right side of a person who lies on their back or faces right, 90 along the body from the
/// feet or from the front. -180 to 180.
/// </param>
/// <param name="TiltDegrees">Up from level: 0 level, 90 from above. 0 to 90.</param>
public sealed record FigureCamera(double TurnDegrees, double TiltDegrees)
{
    private readonly Vector2 turn = Direction(PoseRange.CameraTurn.Checked(TurnDegrees, nameof(TurnDegrees)));
    private readonly Vector2 tilt = Direction(PoseRange.CameraTilt.Checked(TiltDegrees, nameof(TiltDegrees)));

    /// <summary>How far the floor is foreshortened: 0 seen along it, 1 seen from above.</summary>
    public float FloorDepth => tilt.Y;

    /// <summary>Where a point of the body lies on the page.</summary>
    /// <returns>X to the right and Y down, in body units; Z is nearness: greater is nearer to the viewer.</returns>
    public Vector3 Project(Vector3 point)
    {
        var across = point.X * turn.X - point.Z * turn.Y;
        var towards = point.X * turn.Y + point.Z * turn.X;
        return new Vector3(across, -(point.Y * tilt.X - towards * tilt.Y), towards * tilt.X + point.Y * tilt.Y);
    }

    /// <summary>Where a line of points lies on the page.</summary>
    internal Vector2[] Flat(Vector3[] line) => Array.ConvertAll(line, point =>
    {
        var seen = Project(point);
        return new Vector2(seen.X, seen.Y);
    });

    /// <summary>Whether a surface that looks in a direction is seen: 1 straight on, 0 edge on, negative from behind.</summary>
    public float Facing(Vector3 direction) => Project(direction).Z;

    /// <summary>The place from which the mirrored person gives the mirrored picture.</summary>
    public FigureCamera Mirrored() => new(TurnDegrees > 0 ? 180 - TurnDegrees : -180 - TurnDegrees, TiltDegrees);

    private static Vector2 Direction(double degrees)
    {
        var (sin, cos) = MathF.SinCos((float)(degrees * Math.PI / 180));
        return new Vector2(cos, sin);
    }
}
