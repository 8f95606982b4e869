using System.Globalization;
using System.Numerics;
using System.Text;

namespace SIJointSite.Core.Figures.Lines;

/// <summary>
/// Path data in tenths of a body unit, in whole numbers: a thousandth of the body's height is finer than any screen shows.
/// </summary>
internal sealed class FigurePath
{
    /// <summary>Page units to a body unit.</summary>
    public const float Scale = 10f;

    private const float Tolerance = .11f;

    private readonly StringBuilder text = new();
    private (int X, int Y) at;
    private char last;

    /// <summary>A smooth closed path along loops of points.</summary>
    public static string Smooth(IEnumerable<Vector2[]> loops)
    {
        var path = new FigurePath();
        foreach (var loop in loops)
        {
            path.MoveTo(loop[0]);
            foreach (var curve in CurveFit.Closed(loop, Tolerance))
                path.Command('c', curve.First, curve.Second, curve.End);
            path.Close();
        }

        return path.ToString();
    }

    /// <summary>A path of straight lines.</summary>
    public static string Straight(IReadOnlyList<Vector2> points, bool closed)
    {
        var path = new FigurePath();
        path.MoveTo(points[0]);
        foreach (var point in points.Skip(1))
            path.Command('l', point);
        if (closed)
            path.Close();
        return path.ToString();
    }

    /// <summary>An open smooth path through points.</summary>
    public static string Open(Vector2[] points)
    {
        var path = new FigurePath();
        path.MoveTo(points[0]);
        foreach (var curve in CurveFit.Open(points, Tolerance))
            path.Command('c', curve.First, curve.Second, curve.End);
        return path.ToString();
    }

    /// <summary>A number of page units.</summary>
    public static string Number(float bodyUnits) => ((int)MathF.Round(bodyUnits * Scale)).ToString(CultureInfo.InvariantCulture);

    public override string ToString() => text.ToString();

    private void MoveTo(Vector2 point)
    {
        at = Whole(point);
        text.Append('M').Append(at.X.ToString(CultureInfo.InvariantCulture));
        Append(at.Y);
        last = 'M';
    }

    private void Command(char letter, params ReadOnlySpan<Vector2> points)
    {
        var begin = at;
        var isFirst = letter != last;
        if (isFirst)
            text.Append(letter);
        foreach (var point in points)
        {
            var (x, y) = Whole(point);
            if (isFirst)
                text.Append((x - begin.X).ToString(CultureInfo.InvariantCulture));
            else
                Append(x - begin.X);
            Append(y - begin.Y);
            isFirst = false;
            at = (x, y);
        }

        last = letter;
    }

    /// <summary>A minus sign parts numbers by itself.</summary>
    private void Append(int number)
    {
        if (number >= 0)
            text.Append(' ');
        text.Append(number.ToString(CultureInfo.InvariantCulture));
    }

    private void Close()
    {
        text.Append('Z');
        last = 'Z';
    }

    private static (int X, int Y) Whole(Vector2 point) => ((int)MathF.Round(point.X * Scale), (int)MathF.Round(point.Y * Scale));
}
