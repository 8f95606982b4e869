using System.Numerics;

namespace SIJointSite.Core.Figures.Skeleton;

/// <summary>Three directions at right angles in which a part of the body lies. Angles are in degrees.</summary>
internal readonly record struct BodyFrame(Vector3 Up, Vector3 Front)
{
    /// <summary>To the person's right.</summary>
    public Vector3 Right => Vector3.Cross(Front, Up);

    /// <summary>Bent forward about the line from side to side.</summary>
    public BodyFrame Bent(double degrees) => Turned(Right, -degrees);

    /// <summary>Turned to the person's right about the long axis.</summary>
    public BodyFrame TurnedRight(double degrees) => Turned(Up, -degrees);

    /// <summary>
    /// A direction in the plane of walking: 0 straight down the leg, 90 to the front, leaned to the right about the long axis.
    /// </summary>
    public Vector3 Along(double degrees, double lean)
    {
        var (sin, cos) = MathF.SinCos(Radians(degrees));
        var (sinLean, cosLean) = MathF.SinCos(Radians(lean));
        return -cos * Up + sin * (cosLean * Front + sinLean * Right);
    }

    /// <summary>A point from its shares of up, front and right.</summary>
    public Vector3 At(float up, float front, float right) => up * Up + front * Front + right * Right;

    /// <summary>Part of the way to another frame.</summary>
    public BodyFrame Towards(BodyFrame other, float share)
    {
        var up = Vector3.Normalize(Vector3.Lerp(Up, other.Up, share));
        var front = Vector3.Lerp(Front, other.Front, share);
        return new BodyFrame(up, Vector3.Normalize(front - Vector3.Dot(front, up) * up));
    }

    private BodyFrame Turned(Vector3 axis, double degrees)
    {
        var turn = Matrix4x4.CreateFromAxisAngle(axis, Radians(degrees));
        return new BodyFrame(Vector3.TransformNormal(Up, turn), Vector3.TransformNormal(Front, turn));
    }

    private static float Radians(double degrees) => (float)(degrees * Math.PI / 180);
}
