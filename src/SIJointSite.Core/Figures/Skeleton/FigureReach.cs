using System.Numerics;

namespace SIJointSite.Core.Figures.Skeleton;

/// <summary>Two-bone inverse kinematics.</summary>
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
}
