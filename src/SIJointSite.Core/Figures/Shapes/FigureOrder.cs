namespace SIJointSite.Core.Figures.Shapes;

/// <summary>What hides what: pieces from far to near, told where they overlap on the page and not by their middles.</summary>
internal static class FigureOrder
{
    /// <summary>Pieces that are joined, where nearness alone would flicker: the first lies over the second, whatever the view.</summary>
    private static readonly HashSet<(string Over, string Under)> Fixed =
    [
        ("trunk", "neck"), ("head", "neck"), ("right-forearm", "towel-right"), ("left-forearm", "towel-left"),
        ("thigh", "pile"), ("shin", "pile"),
        ("hand-on-trunk", "trunk"), ("hand-on-trunk", "right-forearm"), ("hand-on-trunk", "left-forearm"),
    ];

    /// <summary>Sorts pieces for painting.</summary>
    public static IEnumerable<FigurePiece> FarToNear(IReadOnlyList<FigurePiece> pieces)
    {
        var count = pieces.Count;
        var over = new float[count, count];
        for (var one = 0; one < count; one++)
        {
            for (var other = one + 1; other < count; other++)
            {
                over[one, other] = Nearer(pieces[one], pieces[other]);
                over[other, one] = -over[one, other];
            }
        }

        List<int> left = [.. Enumerable.Range(0, count)];
        while (left.Count > 0)
        {
            // Nothing left may lie under the next one; in a ring, the one that breaks least.
            var next = left.MinBy(candidate => left.Sum(other => MathF.Max(0, over[candidate, other])));
            left.Remove(next);
            yield return pieces[next];
        }
    }

    private static float Nearer(FigurePiece one, FigurePiece other)
    {
        if (Fixed.Contains((one.Name, other.Name)))
            return 1e6f;
        if (Fixed.Contains((other.Name, one.Name)))
            return -1e6f;
        var sum = 0f;
        foreach (var mine in one.Seen)
        {
            foreach (var theirs in other.Seen)
            {
                var (across, down) = (mine.X - theirs.X, mine.Y - theirs.Y);
                var overlap = mine.W + theirs.W - MathF.Sqrt(across * across + down * down);
                if (overlap > 0)
                    sum += overlap * (mine.Z + .3f * mine.W - theirs.Z - .3f * theirs.W);
            }
        }

        return sum;
    }
}
