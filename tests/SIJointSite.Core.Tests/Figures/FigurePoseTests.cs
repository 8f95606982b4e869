using SIJointSite.Core.Figures;
using SIJointSite.Core.Figures.Poses;

namespace SIJointSite.Core.Tests.Figures;

/// <summary>What no body can do is refused.</summary>
public sealed class FigurePoseTests
{
    [Fact]
    public void Drawing_TwoPostures_IsRefused()
    {
        var scene = Scenes.All["knee-to-chest"];

        Assert.Throws<ArgumentException>(() => new FigureDrawing(scene with { Start = scene.Start with { Posture = Posture.Sitting } }));
    }

    [Theory]
    [InlineData(141, 0, 90, 0)]
    [InlineData(0, -1, 90, 0)]
    [InlineData(0, 0, 59, 0)]
    [InlineData(0, 0, 90, 91)]
    public void LegPose_AngleOutOfRange_IsRefused(double hip, double knee, double ankle, double lean) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LegPose.Free(hip, knee, ankle, lean));

    [Fact]
    public void TrunkPose_AngleOutOfRange_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TrunkPose { ChestTurn = 61 });

    [Fact]
    public void Pose_NotANumber_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FigureCamera(double.NaN, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TrunkPose { HeadNod = double.NaN });
    }
}
