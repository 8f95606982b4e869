using System.Numerics;

namespace SIJointSite.Core.Figures.Lines;

/// <summary>
/// Few smooth curves through many points: Schneider's method ("An algorithm for automatically fitting digitized curves", 1990).
/// </summary>
internal static class CurveFit
{
    private const int Span = 3;
    private const float CornerCosine = .55f;

    /// <summary>A cubic curve from where the last one ended.</summary>
    public readonly record struct Curve(Vector2 First, Vector2 Second, Vector2 End);

    /// <summary>
    /// Fits a closed loop that runs with its inside on the right as the page shows it. Beads are round, so only a crease that
    /// points inward is a corner; all else is smooth. Begins and ends at the first point.
    /// </summary>
    public static List<Curve> Closed(Vector2[] loop, float tolerance)
    {
        List<Curve> curves = [];
        var count = loop.Length;
        Vector2 At(int index) => loop[(index % count + count) % count];
        float Sharpness(int index)
        {
            var (before, after) = (At(index) - At(index - Span), At(index + Span) - At(index));
            var isCrease = before.X * after.Y < before.Y * after.X;
            return isCrease ? Vector2.Dot(before, after) / (before.Length() * after.Length()) : 1;
        }

        bool IsCorner(int index) =>
            Sharpness(index) is < CornerCosine and var own
            && Enumerable.Range(index - Span, 2 * Span + 1).All(other => own <= Sharpness(other));

        List<int> knots = [0];
        for (var index = Span; index < count - Span; index++)
        {
            if (IsCorner(index) && index - knots[^1] > Span)
                knots.Add(index);
        }

        // Without corners a loop still needs its ends apart.
        if (knots.Count == 1)
            knots.Add(count / 2);
        for (var knot = 0; knot < knots.Count; knot++)
        {
            var (from, to) = (knots[knot], knot + 1 < knots.Count ? knots[knot + 1] : count);
            var run = new Vector2[to - from + 1];
            for (var index = from; index <= to; index++)
                run[index - from] = At(index);
            var leaving = IsCorner(from) ? run[Math.Min(Span, run.Length - 1)] - run[0] : At(from + Span) - At(from - Span);
            var arriving = IsCorner(to) ? run[^Math.Min(Span + 1, run.Length)] - run[^1] : At(to - Span) - At(to + Span);
            Fit(run, 0, run.Length - 1, Unit(leaving), Unit(arriving), tolerance, curves);
        }

        return curves;
    }

    /// <summary>Fits an open line.</summary>
    public static List<Curve> Open(Vector2[] points, float tolerance)
    {
        List<Curve> curves = [];
        Fit(points, 0, points.Length - 1, Unit(points[1] - points[0]), Unit(points[^2] - points[^1]), tolerance, curves);
        return curves;
    }

    private static void Fit(Vector2[] points, int first, int last, Vector2 leaving, Vector2 arriving, float tolerance, List<Curve> curves)
    {
        var (from, to) = (points[first], points[last]);
        if (last - first < 2)
        {
            var third = Vector2.Distance(from, to) / 3;
            curves.Add(new Curve(from + third * leaving, to + third * arriving, to));
            return;
        }

        var places = Places(points, first, last);
        for (var round = 0; ; round++)
        {
            var curve = Best(points, first, places, from, to, leaving, arriving);
            var (error, worst) = Worst(points, first, places, from, curve);
            if (error < tolerance * tolerance)
            {
                curves.Add(curve);
                return;
            }

            if (round == 4 || error > 30 * tolerance * tolerance)
            {
                var middle = Unit(points[Math.Max(first, worst - Span)] - points[Math.Min(last, worst + Span)]);
                Fit(points, first, worst, leaving, middle, tolerance, curves);
                Fit(points, worst, last, -middle, arriving, tolerance, curves);
                return;
            }

            for (var index = 1; index < places.Length - 1; index++)
                places[index] = Nearer(points[first + index], places[index], from, curve);
        }
    }

    private static float[] Places(Vector2[] points, int first, int last)
    {
        var places = new float[last - first + 1];
        for (var index = 1; index < places.Length; index++)
            places[index] = places[index - 1] + Vector2.Distance(points[first + index - 1], points[first + index]);
        var length = places[^1];
        for (var index = 1; index < places.Length; index++)
            places[index] /= length;
        return places;
    }

    /// <summary>Least squares for how far the two inner points stand off along the two tangents.</summary>
    private static Curve Best(Vector2[] points, int first, float[] places, Vector2 from, Vector2 to, Vector2 leaving, Vector2 arriving)
    {
        float c00 = 0, c01 = 0, c11 = 0, x0 = 0, x1 = 0;
        for (var index = 0; index < places.Length; index++)
        {
            var (u, v) = (places[index], 1 - places[index]);
            var (b1, b2) = (3 * u * v * v, 3 * u * u * v);
            var (a0, a1) = (leaving * b1, arriving * b2);
            var rest = points[first + index] - (from * (v * v * v + b1) + to * (u * u * u + b2));
            c00 += Vector2.Dot(a0, a0);
            c01 += Vector2.Dot(a0, a1);
            c11 += Vector2.Dot(a1, a1);
            x0 += Vector2.Dot(a0, rest);
            x1 += Vector2.Dot(a1, rest);
        }

        var chord = Vector2.Distance(from, to);
        var determinant = c00 * c11 - c01 * c01;
        var (near, far) = MathF.Abs(determinant) < 1e-9f
            ? (0, 0)
            : ((x0 * c11 - x1 * c01) / determinant, (c00 * x1 - c01 * x0) / determinant);
        if (near < 1e-3f * chord || far < 1e-3f * chord || near > 3 * chord || far > 3 * chord)
            near = far = chord / 3;
        return new Curve(from + near * leaving, to + far * arriving, to);
    }

    private static (float Error, int Worst) Worst(Vector2[] points, int first, float[] places, Vector2 from, Curve curve)
    {
        var (error, worst) = (0f, first + places.Length / 2);
        for (var index = 1; index < places.Length - 1; index++)
        {
            var off = Vector2.DistanceSquared(points[first + index], Point(from, curve, places[index]));
            if (off > error)
                (error, worst) = (off, first + index);
        }

        return (error, worst);
    }

    /// <summary>One step of Newton's method to the place of the curve that is nearest to a point.</summary>
    private static float Nearer(Vector2 point, float u, Vector2 from, Curve curve)
    {
        var v = 1 - u;
        var off = Point(from, curve, u) - point;
        var slope = 3 * (v * v * (curve.First - from) + 2 * u * v * (curve.Second - curve.First) + u * u * (curve.End - curve.Second));
        var bend = 6 * (v * (curve.Second - 2 * curve.First + from) + u * (curve.End - 2 * curve.Second + curve.First));
        var below = Vector2.Dot(slope, slope) + Vector2.Dot(off, bend);
        return MathF.Abs(below) < 1e-9f ? u : Math.Clamp(u - Vector2.Dot(off, slope) / below, 0, 1);
    }

    private static Vector2 Point(Vector2 from, Curve curve, float u)
    {
        var v = 1 - u;
        return v * v * v * from + 3 * u * v * v * curve.First + 3 * u * u * v * curve.Second + u * u * u * curve.End;
    }

    private static Vector2 Unit(Vector2 way) => way.LengthSquared() < 1e-12f ? Vector2.UnitX : Vector2.Normalize(way);
}
