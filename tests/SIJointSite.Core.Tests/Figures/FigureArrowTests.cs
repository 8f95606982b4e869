using System.Xml.Linq;
using SIJointSite.Core.Figures;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Scenes;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Tests.Figures;

/// <summary>Where the arrows of the movements are.</summary>
public sealed class FigureArrowTests
{
    [Fact]
    public void Render_PushOutIntoHands_BeginsOutsideBothHandsAndGoesAway()
    {
        var pose = Scenes.All["seated"].Start;
        var scene = Scenes.All["seated"] with { Camera = new FigureCamera(90, 10), End = pose, Arrow = FigureArrow.Find("knees-outward") };
        var hands = new[] { new FigureSkeleton(pose).RightArm, new FigureSkeleton(pose).LeftArm }.Select(arm =>
            10 * MathF.Abs(scene.Camera.Project(arm.Fingers).X));

        var arrows = XElement.Parse(new FigureDrawing(scene).Render(isEnd: true, "a", "End")).Descendants("path")
            .Where(path => path.Attribute("class")?.Value == "si-figure__arrow")
                .Select(path => SvgPaths.PointsOf(path.Attribute("d")!.Value).ToArray()).ToArray();

        Assert.Equal(2, arrows.Length);
        Assert.All(arrows, arrow => Assert.True(arrow.Min(point => Math.Abs(point.X)) > hands.Max() + 11));
        Assert.True(arrows[0].Max(point => point.X) < 0 && arrows[1].Min(point => point.X) > 0);
    }

    [Fact]
    public void Render_ThighUpright_NeverPassesTheVertical()
    {
        var scene = Scenes.All["towel"] with { Camera = new FigureCamera(0, 0), Arrow = FigureArrow.Find("right-thigh-upright") };
        var hip = 10 * new FigureSkeleton(scene.End).RightLeg.Hip.X;

        var arrow = SvgPaths.PointsOf(XElement.Parse(new FigureDrawing(scene).Render(isEnd: true, "a", "End")).Descendants("path")
            .Single(path => path.Attribute("class")?.Value == "si-figure__arrow").Attribute("d")!.Value).ToArray();

        Assert.InRange(arrow.Min(point => point.X), hip - 1, hip + 20);
    }

    [Fact]
    public void Mirrored_EveryArrow_IsItsOwnWhenMirroredTwiceAndDrawnOnTheOtherSide()
    {
        Assert.NotEmpty(FigureArrow.All);
        Assert.All(FigureArrow.All, static arrow => Assert.Same(arrow, arrow.Mirrored.Mirrored));
        Assert.Equal("left-knee-to-chest", FigureArrow.Find("right-knee-to-chest")!.Mirrored.Name);
        Assert.Equal(FigureArrow.All.Count, FigureArrow.All.DistinctBy(static arrow => arrow.Name).Count());
    }
}
