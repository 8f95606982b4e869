using System.Numerics;

namespace SIJointSite.Core.Figures;

/// <summary>From where the figure is seen, without perspective.</summary>
/// <param name="TurnDegrees">Around the upright axis: 0 looks at the person's right side, 90 along the body from the feet. -180 to 180.</param>
/// <param name="TiltDegrees">Up from level: 0 level, 90 from above. 0 to 90.</param>
public sealed record FigureCamera(double TurnDegrees, double TiltDegrees)
{
    /// <summary>Where a point of the body lies on the page.</summary>
    /// <returns>X to the right and Y down, in body units; Z is nearness: greater is nearer to the viewer.</returns>
    public Vector3 Project(Vector3 point)
    {
        var (sinTurn, cosTurn) = MathF.SinCos(Radians(TurnDegrees));
        var (sinTilt, cosTilt) = MathF.SinCos(Radians(TiltDegrees));
        var across = point.X * cosTurn - point.Z * sinTurn;
        var towards = point.X * sinTurn + point.Z * cosTurn;
        return new Vector3(across, -(point.Y * cosTilt - towards * sinTilt), towards * cosTilt + point.Y * sinTilt);
    }

    private static float Radians(double degrees) => (float)(degrees * Math.PI / 180);
}
