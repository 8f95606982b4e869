using System.Numerics;

namespace SIJointSite.Core.Figures.Lines;

/// <summary>Convex hull by Andrew's monotone chain.</summary>
internal static class Hull
{
    /// <summary>The points that a rubber band round all of them would touch, in order.</summary>
    public static List<Vector2> Around(List<Vector2> points)
    {
        points.Sort(static (one, other) => one.X != other.X ? one.X.CompareTo(other.X) : one.Y.CompareTo(other.Y));
        List<Vector2> hull = [];
        foreach (var pass in new[] { points, Enumerable.Reverse(points) })
        {
            var start = hull.Count;
            foreach (var point in pass)
            {
                while (hull.Count >= start + 2 && Cross(hull[^2], hull[^1], point) <= 0)
                    hull.RemoveAt(hull.Count - 1);
                hull.Add(point);
            }

            hull.RemoveAt(hull.Count - 1);
        }

        return hull;
    }

    private static float Cross(Vector2 from, Vector2 over, Vector2 to) =>
        (over.X - from.X) * (to.Y - from.Y) - (over.Y - from.Y) * (to.X - from.X);
}
