using System.Numerics;
using SIJointSite.Core.Figures.Poses;

namespace SIJointSite.Core.Figures.Shapes;

/// <summary>
/// A round part of the body as balls so close together that they look like one. Whatever the view, the outline of the part is
/// the outline of its beads, and what hides what is told by comparing beads.
/// </summary>
internal sealed class Beads
{
    private const float Spacing = .9f;

    private readonly List<Bead> beads = [];

    /// <summary>One ball, in body units.</summary>
    public readonly record struct Bead(Vector3 Centre, float Radius);

    /// <summary>All of them, in the order in which they were added.</summary>
    public IReadOnlyList<Bead> Balls => beads;

    /// <summary>Whether there is nothing to draw.</summary>
    public bool IsEmpty => beads.Count == 0;

    /// <summary>One ball.</summary>
    public Beads Ball(Vector3 centre, float radius)
    {
        beads.Add(new Bead(centre, radius));
        return this;
    }

    /// <summary>A limb between two balls.</summary>
    public Beads Line(Vector3 from, float fromRadius, Vector3 to, float toRadius)
    {
        var steps = Math.Max(1, (int)MathF.Ceiling(Vector3.Distance(from, to) / Spacing));
        for (var step = 0; step <= steps; step++)
        {
            var share = (float)step / steps;
            beads.Add(new Bead(Vector3.Lerp(from, to, share), fromRadius + (toRadius - fromRadius) * share));
        }

        return this;
    }

    /// <summary>A limb whose thickness changes smoothly along its bone.</summary>
    /// <param name="from">Where the bone begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="aside">The way in which <c>Shift</c> moves a station off the bone.</param>
    /// <param name="stations">Share of the way, radius and shift, in order.</param>
    public Beads Limb(Vector3 from, Vector3 to, Vector3 aside, params ReadOnlySpan<(float Share, float Radius, float Shift)> stations)
    {
        var length = Vector3.Distance(from, to) * (stations[^1].Share - stations[0].Share);
        var steps = Math.Max(2, (int)MathF.Ceiling(length / Spacing));
        for (var step = 0; step <= steps; step++)
        {
            var share = stations[0].Share + (stations[^1].Share - stations[0].Share) * step / steps;
            var next = 1;
            while (next < stations.Length - 1 && stations[next].Share < share)
                next++;
            var (before, after) = (stations[next - 1], stations[next]);
            var between = (share - before.Share) / (after.Share - before.Share);
            var eased = between * between * (3 - 2 * between);
            beads.Add(new Bead(
                Vector3.Lerp(from, to, share) + (before.Shift + (after.Shift - before.Shift) * eased) * aside,
                before.Radius + (after.Radius - before.Radius) * eased));
        }

        return this;
    }

    /// <summary>A flat round row, such as a slice of the trunk: balls side by side.</summary>
    public Beads Row(Vector3 centre, Vector3 aside, float halfWidth, float radius)
    {
        var reach = MathF.Max(0, halfWidth - radius);
        return Line(centre - reach * aside, radius, centre + reach * aside, radius);
    }

    /// <summary>A limb as <see cref="Limb"/> makes it, cut off straight at its end like the hem of a sleeve.</summary>
    public Beads Sleeve(Vector3 from, Vector3 to, Vector3 aside, params ReadOnlySpan<(float Share, float Radius, float Shift)> stations)
    {
        var limb = new Beads().Limb(from, to, aside, stations);
        var along = Vector3.Normalize(to - from);
        var across = Vector3.Normalize(Vector3.Cross(along, MathF.Abs(along.Y) < .9f ? Vector3.UnitY : Vector3.UnitX));
        foreach (var bead in limb.beads)
        {
            var room = Vector3.Distance(bead.Centre, limb.beads[^1].Centre);
            Disc(bead.Centre, across, Vector3.Cross(along, across), bead.Radius, bead.Radius, room);
        }

        return this;
    }

    /// <summary>A round slice that reaches only so far along the part: one row of balls, or near a cut a ring of small ones.</summary>
    public Beads Disc(Vector3 centre, Vector3 across, Vector3 front, float halfWidth, float halfDepth, float room)
    {
        var radius = MathF.Max(.7f, MathF.Min(halfDepth, room));
        if (radius > .9f * halfDepth)
            return Row(centre, across, halfWidth, halfDepth);
        var count = (int)(MathF.Tau * halfWidth / radius);
        for (var step = 0; step < count; step++)
        {
            var (sin, cos) = MathF.SinCos(step * MathF.Tau / count);
            Ball(centre + (halfWidth - radius) * cos * across + (halfDepth - radius) * sin * front, radius);
        }

        return this;
    }

    /// <summary>Together with other beads.</summary>
    public Beads Join(Beads others)
    {
        beads.AddRange(others.beads);
        return this;
    }

    /// <summary>As the camera sees them: X, Y on the page, Z nearness, W radius.</summary>
    public List<Vector4> Seen(FigureCamera camera) => beads.ConvertAll(bead => new Vector4(camera.Project(bead.Centre), bead.Radius));
}
