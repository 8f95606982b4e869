using System.Numerics;

namespace SIJointSite.Core.Figures.Skeleton;

/// <summary>Two-bone inverse kinematics, and directions between two others.</summary>
internal static class FigureReach
{
    /// <summary>Bends the middle joint so that the far end is at a target, or stretches towards one that is too far.</summary>
    /// <param name="root">Shoulder or hip.</param>
    /// <param name="target">Where wrist or ankle should be.</param>
    /// <param name="upper">Length of the first bone.</param>
    /// <param name="lower">Length of the second bone.</param>
    /// <param name="bendTowards">Where elbow or knee points.</param>
    public static (Vector3 Middle, Vector3 End) To(Vector3 root, Vector3 target, float upper, float lower, Vector3 bendTowards)
    {
        var way = target - root;
        var distance = Math.Clamp(way.Length(), MathF.Abs(upper - lower) + .1f, upper + lower - .01f);
        var direction = Vector3.Normalize(way);
        var along = (upper * upper - lower * lower + distance * distance) / (2 * distance);
        var aside = MathF.Sqrt(MathF.Max(0, upper * upper - along * along));
        var bend = Vector3.Normalize(bendTowards - Vector3.Dot(bendTowards, direction) * direction);
        return (root + along * direction + aside * bend, root + distance * direction);
    }

    /// <summary>The direction between two others, reached by turning.</summary>
    public static Vector3 Turned(Vector3 from, Vector3 to, float share)
    {
        var (start, end) = (Vector3.Normalize(from), Vector3.Normalize(to));
        var angle = MathF.Acos(Math.Clamp(Vector3.Dot(start, end), -1, 1));
        return angle < .01f || angle > 3.1f
            ? Vector3.Normalize(Vector3.Lerp(start, end, share) + new Vector3(0, 1e-4f, 0))
            : MathF.Sin((1 - share) * angle) / MathF.Sin(angle) * start + MathF.Sin(share * angle) / MathF.Sin(angle) * end;
    }
}
