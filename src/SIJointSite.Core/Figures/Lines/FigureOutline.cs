using System.Numerics;

namespace SIJointSite.Core.Figures.Lines;

/// <summary>
/// The outline of overlapping circles, as closed loops of points close together (marching squares on their distance field).
/// </summary>
internal static class FigureOutline
{
    private const float Cell = .55f;
    private const float Outside = 1f;

    /// <summary>Traces circles, given as X, Y and (in W) radius.</summary>
    /// <returns>One loop a separate blob; holes are left out.</returns>
    public static List<Vector2[]> Trace(IReadOnlyList<Vector4> circles)
    {
        var least = new Vector2(circles.Min(static one => one.X - one.W), circles.Min(static one => one.Y - one.W)) - new Vector2(3 * Cell);
        var most = new Vector2(circles.Max(static one => one.X + one.W), circles.Max(static one => one.Y + one.W)) + new Vector2(3 * Cell);
        var (columns, rows) = ((int)((most.X - least.X) / Cell) + 2, (int)((most.Y - least.Y) / Cell) + 2);
        var field = Field(circles, least, columns, rows);

        // Each crossed cell gives pieces that run with the inside on their left; a piece ends where the next one starts.
        Dictionary<int, int> next = [];
        Dictionary<int, Vector2> places = [];
        for (var row = 0; row < rows - 1; row++)
        {
            for (var column = 0; column < columns - 1; column++)
                Cross(row, column);
        }

        List<Vector2[]> loops = [];
        while (next.Count > 0)
        {
            List<Vector2> loop = [];
            var edge = next.First().Key;
            while (next.Remove(edge, out var following))
            {
                loop.Add(places[edge]);
                edge = following;
            }

            // What runs the other way round is a hole between beads, and no body has one.
            if (Area(loop) > .5f)
                loops.Add([.. loop]);
        }

        return loops;

        void Cross(int row, int column)
        {
            var at = row * columns + column;
            var (a, b, c, d) = (field[at], field[at + 1], field[at + columns + 1], field[at + columns]);
            var kind = (a < 0 ? 1 : 0) | (b < 0 ? 2 : 0) | (c < 0 ? 4 : 0) | (d < 0 ? 8 : 0);
            if (kind is 0 or 15)
                return;
            // Edges of the cell: top and bottom carry even numbers, left and right odd ones.
            var (top, right, bottom, left) = (2 * at, 2 * (at + 1) + 1, 2 * (at + columns), 2 * at + 1);
            if ((a < 0) != (b < 0)) places[top] = Between(row, column, a, b, 1, 0);
            if ((b < 0) != (c < 0)) places[right] = Between(row, column + 1, b, c, 0, 1);
            if ((d < 0) != (c < 0)) places[bottom] = Between(row + 1, column, d, c, 1, 0);
            if ((a < 0) != (d < 0)) places[left] = Between(row, column, a, d, 0, 1);
            switch (kind)
            {
                case 1: next[top] = left; break;
                case 2: next[right] = top; break;
                case 3: next[right] = left; break;
                case 4: next[bottom] = right; break;
                case 5: next[top] = left; next[bottom] = right; break;
                case 6: next[bottom] = top; break;
                case 7: next[bottom] = left; break;
                case 8: next[left] = bottom; break;
                case 9: next[top] = bottom; break;
                case 10: next[right] = top; next[left] = bottom; break;
                case 11: next[right] = bottom; break;
                case 12: next[left] = right; break;
                case 13: next[top] = right; break;
                default: next[left] = top; break;
            }
        }

        Vector2 Between(int row, int column, float from, float to, int across, int down)
        {
            var share = from / (from - to);
            return least + Cell * new Vector2(column + share * across, row + share * down);
        }
    }

    /// <summary>Distance to the nearest circle: below zero inside. Only cells near a circle are looked at.</summary>
    private static float[] Field(IReadOnlyList<Vector4> circles, Vector2 least, int columns, int rows)
    {
        var field = new float[columns * rows];
        Array.Fill(field, Outside);
        foreach (var circle in circles)
        {
            var reach = circle.W + Outside;
            var (x, y) = (circle.X - least.X, circle.Y - least.Y);
            var (firstRow, lastRow) = (Math.Max(0, (int)((y - reach) / Cell)), Math.Min(rows - 1, (int)((y + reach) / Cell) + 1));
            var (firstColumn, lastColumn) = (Math.Max(0, (int)((x - reach) / Cell)), Math.Min(columns - 1, (int)((x + reach) / Cell) + 1));
            for (var row = firstRow; row <= lastRow; row++)
            {
                var down = row * Cell - y;
                for (var column = firstColumn; column <= lastColumn; column++)
                {
                    var across = column * Cell - x;
                    ref var cell = ref field[row * columns + column];
                    // A corner exactly on a circle would be on neither side.
                    cell = MathF.Min(cell, MathF.Sqrt(across * across + down * down) - circle.W + 1e-5f);
                }
            }
        }

        return field;
    }

    private static float Area(List<Vector2> loop)
    {
        var area = 0f;
        for (var index = 0; index < loop.Count; index++)
        {
            var (one, other) = (loop[index], loop[(index + 1) % loop.Count]);
            area += one.X * other.Y - other.X * one.Y;
        }

        return area / 2;
    }
}
