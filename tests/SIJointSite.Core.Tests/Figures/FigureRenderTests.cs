using System.Globalization;
using System.Xml.Linq;
using SIJointSite.Core.Figures;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Scenes;

namespace SIJointSite.Core.Tests.Figures;

/// <summary>What is drawn of a person: frame, shapes, ghost and ground.</summary>
public sealed class FigureRenderTests
{
    [Theory]
    [MemberData(nameof(Scenes.Names), MemberType = typeof(Scenes))]
    public void Render_EveryPicture_LiesInsideTheFrameAndCarriesNoStyle(string name)
    {
        var svg = XElement.Parse(new FigureDrawing(Scenes.All[name]).RenderFrames("a", "Moves <slowly>"));

        var frame = svg.Attribute("viewBox")!.Value.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal("Moves <slowly>", svg.Element("title")!.Value);
        Assert.Equal(FigureDrawing.FrameCount, svg.Elements("g").Count());
        Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Name.LocalName is "style" or "fill" or "stroke");
        foreach (var (x, y) in svg.Descendants("path").SelectMany(path => SvgPaths.PointsOf(path.Attribute("d")!.Value)))
        {
            Assert.InRange(x, frame[0], frame[0] + frame[2]);
            Assert.InRange(y, frame[1], frame[1] + frame[3]);
        }
    }

    [Fact]
    public void Render_BothPositions_ShareOneFrameAndOnlyTheEndHasTheArrow()
    {
        var drawing = new FigureDrawing(Scenes.All["knee-to-chest"]);

        var start = XElement.Parse(drawing.Render(isEnd: false, "a", "Start"));
        var end = XElement.Parse(drawing.Render(isEnd: true, "b", "End"));

        Assert.Equal(start.Attribute("viewBox")!.Value, end.Attribute("viewBox")!.Value);
        Assert.Contains(end.Descendants(), part => part.Attribute("class")?.Value == "si-figure__arrow");
        Assert.DoesNotContain(start.Descendants(), part => part.Attribute("class")?.Value == "si-figure__arrow");
        Assert.Contains(start.Descendants(), part => part.Attribute("class")?.Value == "si-figure__working");
        Assert.InRange(end.ToString(SaveOptions.DisableFormatting).Length, 1000, 9000);
    }

    [Fact]
    public void Render_Ghost_ShowsInTheEndOnlyWhereTheTrunkWas()
    {
        var scene = Scenes.All["seated"] with { Ghost = [GhostPart.Front, GhostPart.Back] };
        var drawing = new FigureDrawing(scene);

        var start = XElement.Parse(drawing.Render(isEnd: false, "a", "Start"));
        var ghosts = Ghosts(XElement.Parse(drawing.Render(isEnd: true, "b", "End")));
        var mirrored = Ghosts(XElement.Parse(new FigureDrawing(scene.Mirrored()).Render(isEnd: true, "c", "End")));

        Assert.Empty(Ghosts(start));
        Assert.Equal(2, ghosts.Length);
        Assert.True(ghosts[0].Average(point => point.X) > ghosts[1].Average(point => point.X) + 50);
        Assert.Equal(ghosts[0].Average(point => point.X), -mirrored[0].Average(point => point.X), 0);

        static (int X, int Y)[][] Ghosts(XElement svg) =>
        [
            .. svg.Descendants("path").Where(path => path.Attribute("class")?.Value == "si-figure__ghost")
                .Select(path => SvgPaths.PointsOf(path.Attribute("d")!.Value).ToArray()),
        ];
    }

    [Fact]
    public void Render_GhostOfTheLegs_LiesBehindThePersonInTheEndOnly()
    {
        var drawing = new FigureDrawing(Scenes.All["knees-to-side"] with { Ghost = [GhostPart.Legs] });

        var start = ClassesOf(drawing.Render(isEnd: false, "a", "Start"));
        var end = ClassesOf(drawing.Render(isEnd: true, "b", "End"));

        Assert.DoesNotContain("si-figure__ghost-limb", start);
        Assert.True(end.IndexOf("si-figure__ghost-limb") < end.IndexOf("si-figure__working"));
    }

    [Fact]
    public void Render_SmallerSteps_HaveTheirFootprintsCloserTogether()
    {
        var walk = Scenes.All["walk"];
        var small = walk.End with { Right = LegPose.Free(-8, 4, 80), Left = LegPose.Free(12, 3, 91) };

        var (far, near) = (PrintsOf(walk), PrintsOf(walk with { Start = small, End = small }));

        Assert.True(far.Max(point => point.X) - far.Min(point => point.X) > near.Max(point => point.X) - near.Min(point => point.X) + 50);

        static (int X, int Y)[] PrintsOf(FigureScene scene) =>
            [.. SvgPaths.PointsOf(XElement.Parse(new FigureDrawing(scene).Render(isEnd: true, "a", "End")).Descendants("path")
                .Single(path => path.Attribute("class")?.Value == "si-figure__print").Attribute("d")!.Value)];
    }

    [Fact]
    public void RenderFrames_PillowsForTheKnees_LieStillWhileTheKneesComeDown()
    {
        var frames = XElement.Parse(new FigureDrawing(Scenes.All["knees-to-side"]).RenderFrames("a", "Moves")).Elements("g");

        var piles = frames.Select(frame =>
            string.Concat(frame.Elements("path").Where(path => path.Attribute("class")?.Value == "si-figure__pillow")
            .Select(path => path.Attribute("d")!.Value)));

        Assert.Single(piles.Distinct());
    }

    [Fact]
    public void RenderFrames_Step_StandsStillWhileThePersonGoesUp()
    {
        var frames = XElement.Parse(new FigureDrawing(Scenes.All["step-up"]).RenderFrames("a", "Moves")).Elements("g");

        var steps = frames.Select(frame =>
            string.Concat(frame.Elements("path").Where(path => path.Attribute("class")?.Value == "si-figure__wood")
            .Select(path => path.Attribute("d")!.Value)));

        Assert.Single(steps.Distinct());
    }

    [Fact]
    public void Render_HipsThatWork_AreNotDrawnAsShorts()
    {
        var classes = ClassesOf(new FigureDrawing(Scenes.All["bridge"]).Render(isEnd: true, "a", "End"));

        Assert.DoesNotContain("si-figure__shorts", classes);
        Assert.Contains("si-figure__working", classes);
    }

    [Fact]
    public void Render_TummyThatWorks_IsABandOverTheShirt()
    {
        var classes = ClassesOf(new FigureDrawing(Scenes.All["tilt"]).Render(isEnd: false, "a", "Start"));

        Assert.Contains(("si-figure__shirt", "si-figure__working"), classes.Zip(classes.Skip(1)));
    }

    private static List<string> ClassesOf(string svg) =>
        [.. XElement.Parse(svg).Descendants("path").Select(path => path.Attribute("class")!.Value)];
}
