using SIJointSite.Core.Figures;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Scenes;

namespace SIJointSite.Core.Tests.Figures;

public sealed class FigureChecksTests
{
    [Fact]
    public void Problems_GoodScene_AreNone() => Assert.Empty(FigureChecks.Problems(new FigureDrawing(Scenes.All["knee-to-chest"])));

    [Fact]
    public void Problems_NothingWorks_SaysSo()
    {
        var scene = Scenes.All["knee-to-chest"] with { Working = [] };

        Assert.Contains(FigureChecks.Problems(new FigureDrawing(scene)), static problem =>
            problem.Contains("no part works", StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_FootOutOfReach_NamesTheFoot()
    {
        var scene = Scenes.All["knee-to-chest"];
        var far = LegPose.Planted(new FootPlace(50, -30));

        var problems = FigureChecks.Problems(
            new FigureDrawing(scene with { Start = scene.Start with { Left = far }, End = scene.End with { Left = far } }));

        Assert.Contains(problems, static problem => problem.StartsWith("the left foot does not reach its place", StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_StepOutOfReach_NamesTheFoot()
    {
        var scene = Scenes.All["step-up"];
        var far = LegPose.Planted(new FootPlace(-30, -5));

        Assert.Empty(FigureChecks.Problems(new FigureDrawing(scene)));
        Assert.Contains(
            FigureChecks.Problems(new FigureDrawing(scene with { Start = scene.Start with { Left = far } })),
            static problem => problem.StartsWith("the left foot does not reach its place", StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_ArrowOverAHand_NamesTheHand()
    {
        var scene = Scenes.All["tilt"] with { Arrow = FigureArrow.Find("tummy-out") };

        // Seen from all around, the arrow that rises from the tummy lies over the hand on it somewhere.
        var problems = from turn in Enumerable.Range(0, 36)
                       from tilt in new[] { 0, 30, 60, 90 }
                       from problem in FigureChecks.Problems(
                           new FigureDrawing(scene with { Camera = new FigureCamera(10 * turn - 180, tilt) }))
                       select problem;

        Assert.Contains(problems, static problem => problem.StartsWith("the arrow covers the right hand", StringComparison.Ordinal));
    }

    [Fact]
    public void KneesApart_KneesInOnePlace_SaysHowFar()
    {
        var scene = Scenes.All["knee-to-chest"];
        var middle = LegPose.Planted(new FootPlace(27, 0));
        var end = scene.End with { Right = middle, Left = middle };

        Assert.Null(FigureChecks.KneesApart(new FigureDrawing(scene)));
        Assert.NotNull(FigureChecks.KneesApart(new FigureDrawing(scene with { End = end, Start = end })));
    }
}
