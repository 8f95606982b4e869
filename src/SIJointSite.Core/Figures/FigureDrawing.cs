using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text;
using SIJointSite.Core.Figures.Lines;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Scenes;
using SIJointSite.Core.Figures.Shapes;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Figures;

/// <summary>
/// The drawings of a scene as SVG, each worked out once, when it is first asked for. Colours come from the page's stylesheet
/// by class, so the same drawing serves light, dark, forced colours and print, and the security policy needs no exception.
/// </summary>
public sealed class FigureDrawing
{
    /// <summary>Pictures from the start position to the end position, with both of them.</summary>
    public const int FrameCount = 9;

    private const float Margin = 3.5f, FrameRatio = 1.6f, ArrowWidth = 125f;

    private readonly Lazy<string> start, end, frames;
    private readonly Lazy<(float Left, float Top, float Width, float Height)> frame;

    /// <summary>Prepares the drawings of a scene.</summary>
    /// <exception cref="ArgumentException">Start and end are in different postures.</exception>
    public FigureDrawing(FigureScene scene)
    {
        if (scene.Start.Posture != scene.End.Posture)
            throw new ArgumentException("start and end must have the same posture.");
        Scene = scene;
        start = new(() => Layers(0));
        end = new(() => Layers(1));
        frames = new(Frames);
        frame = new(FrameOf);
    }

    /// <summary>What is drawn.</summary>
    public FigureScene Scene { get; }

    /// <summary>One position as a whole drawing. All drawings of a scene have the same frame, eight to five.</summary>
    /// <param name="isEnd">True for the end position, which also shows the arrow.</param>
    /// <param name="id">Id for the title, unique on the page.</param>
    /// <param name="label">What the drawing shows, in words.</param>
    public string Render(bool isEnd, string id, string label) => Whole(isEnd ? end.Value : start.Value, id, label);

    /// <summary>One drawing that holds all pictures from start to end, the first one shown; the player shows them in turn.</summary>
    /// <param name="id">Id for the title, unique on the page.</param>
    /// <param name="label">What the drawing shows, in words.</param>
    public string RenderFrames(string id, string label) => Whole(frames.Value, id, label);

    /// <summary>The end as a file that stands alone.</summary>
    /// <param name="label">What the drawing shows, in words.</param>
    /// <param name="style">Its style sheet; like the drawing, without marks of XML.</param>
    public string RenderFile(string label, string style) =>
        Whole(end.Value, "title", label, " xmlns=\"http://www.w3.org/2000/svg\"", $"<style>{style}</style>");

    /// <summary>The joints in one picture of the movement.</summary>
    /// <param name="frame">0 for the start to <see cref="FrameCount"/> - 1 for the end.</param>
    public FigureSkeleton SkeletonOf(int frame) => new(Scene.Start, Scene.End, ShareOf(frame));

    /// <summary>The corners of each arrow on the end position, as seen, in body units; none for a scene without an arrow.</summary>
    internal IEnumerable<Vector2[]> ArrowOutlines() => Scene.Arrow is { } arrow
        ? arrow.Lines(SkeletonOf(FrameCount - 1), Scene.Camera).Select(line => ArrowLines.Outline(line, frame.Value.Width / ArrowWidth))
        : [];

    private string Whole(string inside, string id, string label, string space = "", string style = "") =>
        $"<svg{space} class=\"si-figure\" viewBox=\"{ViewBox()}\" role=\"img\" aria-labelledby=\"{id}\">"
        + $"{style}<title id=\"{id}\">{WebUtility.HtmlEncode(label)}</title>{inside}</svg>";

    /// <summary>A movement begins and ends gently.</summary>
    private static float ShareOf(int frame)
    {
        var share = frame / (FrameCount - 1f);
        return share * share * (3 - 2 * share);
    }

    private string ViewBox()
    {
        var (left, top, width, height) = frame.Value;
        return $"{FigurePath.Number(left)} {FigurePath.Number(top)} {FigurePath.Number(width)} {FigurePath.Number(height)}";
    }

    private string Frames()
    {
        var svg = new StringBuilder();
        // A push in which nothing moves has nothing between.
        int[] pictures = Scene.Start == Scene.End ? [0, FrameCount - 1] : [.. Enumerable.Range(0, FrameCount)];
        foreach (var picture in pictures)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<g data-frame=\"{picture}\"{(picture == 0 ? "" : " display=\"none\"")}>");
            svg.Append(picture == 0 ? start.Value : picture == FrameCount - 1 ? end.Value : Layers(ShareOf(picture))).Append("</g>");
        }

        return svg.ToString();
    }

    private string Layers(float share)
    {
        var svg = new StringBuilder();
        var skeleton = new FigureSkeleton(Scene.Start, Scene.End, share);
        var last = SkeletonOf(FrameCount - 1);
        foreach (var layer in new FigureGround(skeleton, last, Scene.Camera, Scene.Props).Layers)
            Paint(layer);
        if (Scene.Props.Contains(FigureProp.Floor))
            Paint(FigureSteps.Ahead(last, Scene.Camera));
        var ghost = share >= 1 ? new FigureGhost(Scene) : null;
        foreach (var layer in ghost?.Behind ?? [])
            Paint(layer);
        FigurePiece[] pieces =
        [
            .. new FigureBody(skeleton, Scene.Camera, Scene.Working).Pieces(),
            .. FigureProps.Pieces(skeleton, last, Scene.Camera, Scene.Props),
        ];
        if (ghost is not null)
        {
            var trunk = Array.FindIndex(pieces, static piece => piece.Name == FigureTrunk.Name);
            pieces[trunk] = pieces[trunk] with { Layers = [.. pieces[trunk].Layers, .. ghost.OnTrunk] };
        }

        foreach (var layer in FigureOrder.FarToNear(pieces).SelectMany(static piece => piece.Layers))
            Paint(layer);
        foreach (var outline in share >= 1 ? ArrowOutlines() : [])
            Paint(new("arrow", FigurePath.Straight(outline, closed: true)));

        return svg.ToString();

        void Paint(FigureLayer layer) =>
            svg.Append("<path class=\"si-figure__").Append(layer.Class).Append("\" d=\"").Append(layer.Path).Append("\"/>");
    }

    /// <summary>The frame holds everything from start to end, so that nothing is cut off and nothing jumps.</summary>
    private (float Left, float Top, float Width, float Height) FrameOf()
    {
        List<Vector2> points = [];
        var last = SkeletonOf(FrameCount - 1);
        foreach (var share in new[] { 0, .25f, .5f, .75f, 1 })
        {
            var skeleton = new FigureSkeleton(Scene.Start, Scene.End, share);
            points.AddRange(new FigureGround(skeleton, last, Scene.Camera, Scene.Props).Corners);
            var pieces = new FigureBody(skeleton, Scene.Camera, []).Pieces()
                .Concat(FigureProps.Pieces(skeleton, last, Scene.Camera, Scene.Props));
            foreach (var bead in pieces.SelectMany(static piece => piece.Seen))
                points.AddRange([new Vector2(bead.X - bead.W, bead.Y - bead.W), new Vector2(bead.X + bead.W, bead.Y + bead.W)]);
            if (share >= 1 && Scene.Arrow is { } arrow)
                points.AddRange(arrow.Lines(skeleton, Scene.Camera).SelectMany(static line => line));
        }

        var (left, top) = (points.Min(static point => point.X) - Margin, points.Min(static point => point.Y) - Margin);
        var (width, height) = (points.Max(static point => point.X) + Margin - left, points.Max(static point => point.Y) + Margin - top);
        var (wide, high) = (MathF.Max(width, height * FrameRatio), MathF.Max(height, width / FrameRatio));
        return (left - (wide - width) / 2, top - (high - height) * .6f, wide, high);
    }
}
