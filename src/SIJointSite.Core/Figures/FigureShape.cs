using System.Globalization;
using System.Numerics;
using System.Text;

namespace SIJointSite.Core.Figures;

/// <summary>Outlines on the page: what is left of the body's round parts once they are seen from one side.</summary>
internal static class FigureShape
{
    private const int PointsOfACircle = 24;

    /// <summary>A path round circles, as a rubber band would lie round them.</summary>
    public static string Around(params ReadOnlySpan<(Vector3 Centre, float Radius)> circles)
    {
        List<Vector2> points = new(circles.Length * PointsOfACircle);
        foreach (var (centre, radius) in circles)
        {
            for (var step = 0; step < PointsOfACircle; step++)
            {
                var (sin, cos) = MathF.SinCos(step * MathF.Tau / PointsOfACircle);
                points.Add(new Vector2(centre.X + radius * cos, centre.Y + radius * sin));
            }
        }

        return Path(Hull(points), closed: true);
    }

    /// <summary>A path round two circles: a limb that narrows. One circle inside the other gives the greater one.</summary>
    public static string Capsule(Vector3 from, float fromRadius, Vector3 to, float toRadius)
    {
        var way = new Vector2(to.X - from.X, to.Y - from.Y);
        var distance = way.Length();
        if (distance <= MathF.Abs(fromRadius - toRadius) + 0.05f)
            return fromRadius > toRadius ? Circle(from, fromRadius) : Circle(to, toRadius);
        var towards = MathF.Atan2(way.Y, way.X);
        var tangent = MathF.Acos((fromRadius - toRadius) / distance);
        var fromIsGreater = fromRadius > toRadius;
        string On(Vector3 centre, float radius, float angle) => $"{Number(centre.X + radius * MathF.Cos(angle))} {Number(centre.Y + radius * MathF.Sin(angle))}";
        return $"M{On(from, fromRadius, towards + tangent)}A{Number(fromRadius)} {Number(fromRadius)} 0 {(fromIsGreater ? 1 : 0)} 1 {On(from, fromRadius, towards - tangent)}"
            + $"L{On(to, toRadius, towards - tangent)}A{Number(toRadius)} {Number(toRadius)} 0 {(fromIsGreater ? 0 : 1)} 1 {On(to, toRadius, towards + tangent)}Z";
    }

    /// <summary>A circle.</summary>
    public static string Circle(Vector3 centre, float radius) =>
        $"M{Number(centre.X - radius)} {Number(centre.Y)}a{Number(radius)} {Number(radius)} 0 1 1 {Number(2 * radius)} 0a{Number(radius)} {Number(radius)} 0 1 1 {Number(-2 * radius)} 0Z";

    /// <summary>A path through points.</summary>
    public static string Path(IReadOnlyList<Vector2> points, bool closed)
    {
        var path = new StringBuilder();
        for (var index = 0; index < points.Count; index++)
            path.Append(index == 0 ? 'M' : 'L').Append(Number(points[index].X)).Append(' ').Append(Number(points[index].Y));
        return closed ? path.Append('Z').ToString() : path.ToString();
    }

    /// <summary>One decimal is a thousandth of the body's height: finer than any screen shows it.</summary>
    public static string Number(float value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Convex hull by Andrew's monotone chain.</summary>
    private static List<Vector2> Hull(List<Vector2> points)
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
