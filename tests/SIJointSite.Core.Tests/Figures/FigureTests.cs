using System.Numerics;
using System.Xml.Linq;
using SIJointSite.Core.Figures;

namespace SIJointSite.Core.Tests.Figures;

public sealed class FigureTests
{
    private static readonly LegPose Crook = new(52, 112, 120, 0);

    private static FigurePose Pose(LegPose right, ArmPose arms = ArmPose.BySide) => new(0, right, Crook, arms, arms);

    [Theory]
    [InlineData(52, 112, 0)]
    [InlineData(112, 116, 0)]
    [InlineData(52, 112, 44)]
    [InlineData(0, 0, 0)]
    public void Skeleton_AnyAngles_KeepsTheLengthsOfTheBones(double hip, double knee, double roll)
    {
        var leg = new FigureSkeleton(Pose(new LegPose(hip, knee, 110, roll))).RightLeg;

        Assert.Equal(FigureSkeleton.Thigh, Vector3.Distance(leg.Hip, leg.Knee), 3);
        Assert.Equal(FigureSkeleton.Shin, Vector3.Distance(leg.Knee, leg.Ankle), 3);
    }

    [Fact]
    public void Skeleton_CrookLying_PutsTheFootFlatOnTheMat()
    {
        var leg = new FigureSkeleton(Pose(Crook)).RightLeg;

        Assert.Equal(leg.Heel.Y, leg.Toe.Y, 1);
        Assert.InRange(leg.Heel.Y, 0f, 5f);
    }

    [Theory]
    [InlineData(ArmPose.BySide)]
    [InlineData(ArmPose.OutToSide)]
    [InlineData(ArmPose.OnTummy)]
    [InlineData(ArmPose.BehindRightThigh)]
    public void Skeleton_AnyArm_KeepsTheLengthsOfTheBones(ArmPose pose)
    {
        var arm = new FigureSkeleton(Pose(new LegPose(112, 116, 105, 0), pose)).RightArm;

        Assert.Equal(FigureSkeleton.UpperArm, Vector3.Distance(arm.Shoulder, arm.Elbow), 2);
        Assert.Equal(FigureSkeleton.Forearm, Vector3.Distance(arm.Elbow, arm.Wrist), 2);
    }

    [Fact]
    public void Skeleton_HandsBehindTheThigh_ReachIt()
    {
        var body = new FigureSkeleton(Pose(new LegPose(112, 116, 105, 0), ArmPose.BehindRightThigh));
        var thigh = Vector3.Lerp(body.RightLeg.Hip, body.RightLeg.Knee, .62f);

        Assert.InRange(Vector3.Distance(body.RightArm.Wrist, thigh), 0f, 9f);
        Assert.InRange(Vector3.Distance(body.LeftArm.Wrist, thigh), 0f, 9f);
    }

    [Theory]
    [InlineData(141, 0, 90, 0)]
    [InlineData(0, -1, 90, 0)]
    [InlineData(0, 0, 59, 0)]
    [InlineData(0, 0, 90, 91)]
    public void LegPose_AngleNobodyHas_IsRefused(double hip, double knee, double ankle, double roll) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LegPose(hip, knee, ankle, roll));

    [Fact]
    public void Render_BothPositions_ShareOneFrameAndCarryNoStyle()
    {
        var scene = new FigureScene(
            new FigureCamera(40, 26), Pose(Crook), Pose(new LegPose(112, 116, 105, 0), ArmPose.BehindRightThigh),
            ["right-leg"], [FigureProp.Ball, FigureProp.Strap], FigureArrow.KneeToChest);

        var start = XElement.Parse(FigureSvg.Render(scene, false, "a", "Start <position>"));
        var end = XElement.Parse(FigureSvg.Render(scene, true, "b", "End"));

        Assert.Equal(start.Attribute("viewBox")!.Value, end.Attribute("viewBox")!.Value);
        Assert.Equal("Start <position>", start.Element("title")!.Value);
        Assert.DoesNotContain(end.Descendants().Attributes(), attribute => attribute.Name.LocalName is "style" or "fill" or "stroke");
        Assert.InRange(end.ToString(SaveOptions.DisableFormatting).Length, 1000, 6000);
        Assert.Contains(end.Descendants(), part => part.Attribute("class")?.Value == "si-figure__arrow");
        Assert.DoesNotContain(start.Descendants(), part => part.Attribute("class")?.Value == "si-figure__arrow");
    }
}
