using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SIJointSite.Core.Figures;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Scenes;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Tests.Figures;

public sealed partial class FigureTests
{
    private static FigureDrawing Drawing(FigureScene scene) => new(scene);

    private static IEnumerable<FigureSkeleton> Frames(FigureScene scene) =>
        Enumerable.Range(0, FigureDrawing.FrameCount).Select(Drawing(scene).SkeletonOf);

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

    [Theory]
    [MemberData(nameof(Scenes.Names), MemberType = typeof(Scenes))]
    public void Render_EveryPicture_LiesInsideTheFrameAndCarriesNoStyle(string name)
    {
        var svg = XElement.Parse(Drawing(Scenes.All[name]).RenderFrames("a", "Moves <slowly>"));

        var frame = svg.Attribute("viewBox")!.Value.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal("Moves <slowly>", svg.Element("title")!.Value);
        Assert.Equal(FigureDrawing.FrameCount, svg.Elements("g").Count());
        Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Name.LocalName is "style" or "fill" or "stroke");
        foreach (var (x, y) in svg.Descendants("path").SelectMany(path => PointsOf(path.Attribute("d")!.Value)))
        {
            Assert.InRange(x, frame[0], frame[0] + frame[2]);
            Assert.InRange(y, frame[1], frame[1] + frame[3]);
        }
    }

    [Fact]
    public void Render_BothPositions_ShareOneFrameAndOnlyTheEndHasTheArrow()
    {
        var drawing = Drawing(Scenes.All["knee-to-chest"]);

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
        var drawing = Drawing(scene);

        var start = XElement.Parse(drawing.Render(isEnd: false, "a", "Start"));
        var ghosts = Ghosts(XElement.Parse(drawing.Render(isEnd: true, "b", "End")));
        var mirrored = Ghosts(XElement.Parse(Drawing(scene.Mirrored()).Render(isEnd: true, "c", "End")));

        Assert.Empty(Ghosts(start));
        Assert.Equal(2, ghosts.Length);
        Assert.True(ghosts[0].Average(point => point.X) > ghosts[1].Average(point => point.X) + 50);
        Assert.Equal(ghosts[0].Average(point => point.X), -mirrored[0].Average(point => point.X), 0);

        static (int X, int Y)[][] Ghosts(XElement svg) =>
        [
            .. svg.Descendants("path").Where(path => path.Attribute("class")?.Value == "si-figure__ghost")
                .Select(path => PointsOf(path.Attribute("d")!.Value).ToArray()),
        ];
    }

    [Fact]
    public void Render_GhostOfTheLegs_LiesBehindThePersonInTheEndOnly()
    {
        var drawing = Drawing(Scenes.All["knees-to-side"] with { Ghost = [GhostPart.Legs] });

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
            [.. PointsOf(XElement.Parse(Drawing(scene).Render(isEnd: true, "a", "End")).Descendants("path")
                .Single(path => path.Attribute("class")?.Value == "si-figure__print").Attribute("d")!.Value)];
    }

    [Fact]
    public void RenderFrames_PillowsForTheKnees_LieStillWhileTheKneesComeDown()
    {
        var frames = XElement.Parse(Drawing(Scenes.All["knees-to-side"]).RenderFrames("a", "Moves")).Elements("g");

        var piles = frames.Select(frame =>
            string.Concat(frame.Elements("path").Where(path => path.Attribute("class")?.Value == "si-figure__pillow")
            .Select(path => path.Attribute("d")!.Value)));

        Assert.Single(piles.Distinct());
    }

    [Fact]
    public void Render_TummyThatWorks_IsABandOverTheShirt()
    {
        var classes = ClassesOf(Drawing(Scenes.All["tilt"]).Render(isEnd: false, "a", "Start"));

        Assert.Contains(("si-figure__shirt", "si-figure__working"), classes.Zip(classes.Skip(1)));
    }

    [Fact]
    public void Render_PushOutIntoHands_BeginsOutsideBothHandsAndGoesAway()
    {
        var pose = Scenes.All["seated"].Start;
        var scene = Scenes.All["seated"] with { Camera = new FigureCamera(90, 10), End = pose, Arrow = FigureArrow.Find("knees-outward") };
        var hands = new[] { new FigureSkeleton(pose).RightArm, new FigureSkeleton(pose).LeftArm }.Select(arm =>
            10 * MathF.Abs(scene.Camera.Project(arm.Fingers).X));

        var arrows = XElement.Parse(Drawing(scene).Render(isEnd: true, "a", "End")).Descendants("path")
            .Where(path => path.Attribute("class")?.Value == "si-figure__arrow")
                .Select(path => PointsOf(path.Attribute("d")!.Value).ToArray()).ToArray();

        Assert.Equal(2, arrows.Length);
        Assert.All(arrows, arrow => Assert.True(arrow.Min(point => Math.Abs(point.X)) > hands.Max() + 11));
        Assert.True(arrows[0].Max(point => point.X) < 0 && arrows[1].Min(point => point.X) > 0);
    }

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

    [Fact]
    public void Mirrored_EveryArrow_IsItsOwnWhenMirroredTwiceAndDrawnOnTheOtherSide()
    {
        Assert.NotEmpty(FigureArrow.All);
        Assert.All(FigureArrow.All, static arrow => Assert.Same(arrow, arrow.Mirrored.Mirrored));
        Assert.Equal("left-knee-to-chest", FigureArrow.Find("right-knee-to-chest")!.Mirrored.Name);
        Assert.Equal(FigureArrow.All.Count, FigureArrow.All.DistinctBy(static arrow => arrow.Name).Count());
    }

    private static List<string> ClassesOf(string svg) =>
        [.. XElement.Parse(svg).Descendants("path").Select(path => path.Attribute("class")!.Value)];

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

    /// <summary>The points of path data in which each run begins with M and goes on in relative lines and curves.</summary>
    private static IEnumerable<(int X, int Y)> PointsOf(string path)
    {
        var (x, y) = (0, 0);
        foreach (Match part in Commands().Matches(path))
        {
            int[] numbers = [.. Numbers().Matches(part.Groups[2].Value)
                .Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];
            var letter = part.Groups[1].Value;
            if (letter == "M")
                (x, y) = (0, 0);
            var step = letter == "c" ? 6 : 2;
            for (var at = 0; at + step <= numbers.Length; at += step)
            {
                (x, y) = (x + numbers[at + step - 2], y + numbers[at + step - 1]);
                yield return (x, y);
            }
        }
    }

    [GeneratedRegex("([Mcl])([^McClZ]*)")]
    private static partial Regex Commands();

    [GeneratedRegex("-?\\d+")]
    private static partial Regex Numbers();
}
