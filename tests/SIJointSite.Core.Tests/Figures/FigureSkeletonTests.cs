using System.Numerics;
using SIJointSite.Core.Figures;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Scenes;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Tests.Figures;

/// <summary>Where the joints are, in every picture of a movement.</summary>
public sealed class FigureSkeletonTests
{
    private static IEnumerable<FigureSkeleton> Frames(FigureScene scene) =>
        Enumerable.Range(0, FigureDrawing.FrameCount).Select(new FigureDrawing(scene).SkeletonOf);

    [Theory]
    [MemberData(nameof(Scenes.Names), MemberType = typeof(Scenes))]
    public void Frames_EveryPicture_KeepTheLengthsOfTheBones(string name)
    {
        foreach (var body in Frames(Scenes.All[name]))
        {
            foreach (var leg in new[] { body.RightLeg, body.LeftLeg })
            {
                Assert.Equal(FigureSkeleton.Thigh, Vector3.Distance(leg.Hip, leg.Knee), 2);
                Assert.Equal(FigureSkeleton.Shin, Vector3.Distance(leg.Knee, leg.Ankle), 2);
            }

            foreach (var arm in new[] { body.RightArm, body.LeftArm })
            {
                Assert.Equal(FigureSkeleton.UpperArm, Vector3.Distance(arm.Shoulder, arm.Elbow), 2);
                Assert.Equal(FigureSkeleton.Forearm, Vector3.Distance(arm.Elbow, arm.Wrist), 2);
                Assert.Equal(FigureSkeleton.Hand, Vector3.Distance(arm.Wrist, arm.Fingers), 2);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Scenes.Names), MemberType = typeof(Scenes))]
    public void Frames_OneAfterTheOther_MoveNoJointFar(string name)
    {
        FigureSkeleton[] frames = [.. Frames(Scenes.All[name])];

        foreach (var (before, after) in frames.Zip(frames.Skip(1)))
        {
            foreach (var (one, other) in JointsOf(before).Zip(JointsOf(after)))
                Assert.InRange(Vector3.Distance(one, other), 0, 11);
        }
    }

    [Theory]
    [InlineData("knees-to-side")]
    [InlineData("tilt")]
    [InlineData("seated")]
    public void Frames_PlantedFeet_StayWhereTheyAre(string name)
    {
        var scene = Scenes.All[name];

        foreach (var body in Frames(scene))
        {
            foreach (var (leg, pose) in new[] { (body.RightLeg, scene.Start.Right), (body.LeftLeg, scene.Start.Left) })
            {
                Assert.InRange(Vector3.Distance(
                    leg.Stand, new Vector3((float)pose.Foot!.Ahead, (float)pose.Foot.Height, (float)pose.Foot.ToTheRight)), 0, .05f);
                Assert.Equal(Vector3.UnitY, leg.Sole);
            }
        }
    }

    [Fact]
    public void Frames_KneesTogether_NeverPassThroughEachOther()
    {
        foreach (var body in Frames(Scenes.All["knees-to-side"]))
            Assert.InRange(Vector3.Distance(body.RightLeg.Knee, body.LeftLeg.Knee), 5.5f, 12);
    }

    [Fact]
    public void Frames_Walking_KeepAFootOnTheFloorAndNoneBelow()
    {
        foreach (var body in Frames(Scenes.All["walk"]))
        {
            var lowest = new[] { body.RightLeg, body.LeftLeg }.Min(leg =>
                MathF.Min(leg.Stand.Y - 2 * leg.Toes.Y, leg.Stand.Y + 8 * leg.Toes.Y));
            Assert.InRange(lowest, -.05f, .05f);
        }
    }

    [Fact]
    public void Frames_Bridge_LiftTheHipsAndLeaveShouldersAndHeadDown()
    {
        var frames = Frames(Scenes.All["bridge"]).ToArray();
        var (down, up) = (frames[0], frames[^1]);

        Assert.Equal(13, up.Pelvis.Y - down.Pelvis.Y, 1);
        foreach (var body in frames)
        {
            Assert.Equal(down.Shoulders, body.Shoulders);
            Assert.InRange(body.Head.Y, 5.5f, 7.5f);
        }
    }

    [Fact]
    public void Frames_BirdDog_KeepTheOtherKneeAndHandOnTheFloor()
    {
        foreach (var body in Frames(Scenes.All["bird-dog"]))
        {
            Assert.InRange(body.LeftLeg.Knee.Y, 2, 5);
            Assert.InRange(body.RightArm.Wrist.Y, 1, 3);
        }

        var end = new FigureSkeleton(Scenes.All["bird-dog"].End);
        Assert.InRange(end.RightLeg.Ankle.Y, end.Pelvis.Y - 4, end.Pelvis.Y + 1);
        Assert.True(end.LeftArm.Fingers.X > end.Head.X);
    }

    [Fact]
    public void Frames_Clam_KeepTheFeetTogetherWhileTheKneesPart()
    {
        var frames = Frames(Scenes.All["clam"]).ToArray();

        Assert.All(frames, body => Assert.InRange(Vector3.Distance(body.RightLeg.Ankle, new Vector3(36, 10.5f, -4)), 0, .05f));
        Assert.All(
            frames.Zip(frames.Skip(1)),
            pair => Assert.True(pair.Second.RightLeg.Knee.Y > pair.First.RightLeg.Knee.Y));
    }

    [Fact]
    public void Frames_FootThatStepsUp_IsLiftedOverTheEdge()
    {
        var heights = Frames(Scenes.All["step-up"]).Select(body => body.LeftLeg.Stand.Y).ToArray();

        Assert.Equal(0, heights[0], 2);
        Assert.Equal(9, heights[^1], 2);
        Assert.True(heights[4] > 8);
    }

    [Fact]
    public void Frames_StandingUp_KeepTheFeetAndEndUpright()
    {
        var frames = Frames(Scenes.All["stand-up"]).ToArray();

        Assert.All(frames, body => Assert.InRange(Vector3.Distance(body.RightLeg.Stand, frames[0].RightLeg.Stand), 0, .05f));
        Assert.True(frames[^1].Head.Y > 90);
        Assert.InRange(frames[^1].Head.X - frames[^1].Pelvis.X, -1, 2);
    }

    [Fact]
    public void Skeleton_HandsOnTheWorktop_LieOnItBesideEachOther()
    {
        var body = new FigureSkeleton(Scenes.All["leg-to-side"].End);

        foreach (var arm in new[] { body.RightArm, body.LeftArm })
        {
            Assert.InRange(arm.Wrist.Y, FigureSkeleton.Worktop, FigureSkeleton.Worktop + 3);
            Assert.True(arm.Wrist.X > FigureSkeleton.WorktopEdge);
        }
    }

    [Fact]
    public void Skeleton_HandsThatHold_AreAtTheirTargets()
    {
        var body = new FigureSkeleton(Scenes.All["knee-to-chest"].End);
        var thigh = Vector3.Lerp(body.RightLeg.Hip, body.RightLeg.Knee, .69f);
        var seated = new FigureSkeleton(Scenes.All["seated"].Start);

        Assert.InRange(Vector3.Distance(body.RightArm.Wrist, thigh), 3, 9);
        Assert.InRange(Vector3.Distance(body.LeftArm.Wrist, thigh), 3, 9);
        Assert.InRange(Vector3.Distance(seated.RightArm.Wrist, seated.RightLeg.Knee), 3, 9);
        Assert.InRange(Vector3.Distance(seated.LeftArm.Wrist, seated.LeftLeg.Knee), 3, 9);
    }

    [Fact]
    public void Skeleton_HandsOnTheSeat_LieBesideTheHips()
    {
        var pose = Scenes.All["seated"].Start with { RightArm = ArmPose.OnSeat, LeftArm = ArmPose.OnSeat };

        var body = new FigureSkeleton(pose);

        foreach (var (arm, side) in new[] { (body.RightArm, 1), (body.LeftArm, -1) })
        {
            Assert.InRange(arm.Wrist.Y, FigureSkeleton.Seat, FigureSkeleton.Seat + 4);
            Assert.InRange(side * arm.Wrist.Z, 11, 16);
        }
    }

    [Fact]
    public void Skeleton_HandsThatHoldATowel_AreClosedAndAllOthersOpen()
    {
        var (open, closed) = (new FigureSkeleton(Scenes.All["towel"].Start), new FigureSkeleton(Scenes.All["towel"].End));

        Assert.Equal((0, 0), (open.RightArm.Curl, open.LeftArm.Curl));
        Assert.Equal((1, 1), (closed.RightArm.Curl, closed.LeftArm.Curl));
    }

    [Theory]
    [MemberData(nameof(Scenes.Names), MemberType = typeof(Scenes))]
    public void Mirrored_SeenFromTheOtherSide_IsTheSamePictureTurnedRound(string name)
    {
        var scene = Scenes.All[name];
        var mirrored = scene.Mirrored();

        foreach (var (one, other) in Frames(scene).Zip(Frames(mirrored)))
        {
            var (left, right) = (JointsOf(one), JointsOf(other, isMirrored: true));
            foreach (var (here, there) in left.Zip(right))
                Assert.InRange(Vector3.Distance(scene.Camera.Project(here) * new Vector3(-1, 1, 1), mirrored.Camera.Project(there)), 0,
                    .01f);
        }
    }

    private static Vector3[] JointsOf(FigureSkeleton body, bool isMirrored = false)
    {
        var (legs, arms) = isMirrored
            ? (new[] { body.LeftLeg, body.RightLeg }, new[] { body.LeftArm, body.RightArm })
            : ([body.RightLeg, body.LeftLeg], [body.RightArm, body.LeftArm]);
        return
        [
            body.Head, body.NeckBase, body.Shoulders, body.Waist, body.Pelvis,
            .. legs.SelectMany(leg => new[] { leg.Hip, leg.Knee, leg.Ankle, leg.Stand }),
            .. arms.SelectMany(arm => new[] { arm.Shoulder, arm.Elbow, arm.Wrist, arm.Fingers }),
        ];
    }
}
