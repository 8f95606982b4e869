using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Scenes;

namespace SIJointSite.Core.Tests.Figures;

/// <summary>Scenes for the tests, one of each kind of movement.</summary>
public static class Scenes
{
    public static IReadOnlyDictionary<string, FigureScene> All { get; } = new Dictionary<string, FigureScene>
    {
        ["knee-to-chest"] = new(
            new FigureCamera(14, 16),
            Lying(Foot(27, 5), Foot(27, -5), ArmPose.BySide),
            Lying(LegPose.Free(116, 118, 105), Foot(27, -5), ArmPose.BehindRightThigh),
            [WorkingPart.RightLeg], [FigureProp.Mat, FigureProp.HeadPillow], FigureArrow.Find("right-knee-to-chest")),
        ["towel"] = new(
            new FigureCamera(14, 16),
            Lying(Foot(27, 5), Foot(27, -5), ArmPose.BySide),
            Lying(LegPose.Free(90, 92, 100), Foot(27, -5), ArmPose.TowelBehindRightThigh),
            [WorkingPart.RightLeg], [FigureProp.Mat], FigureArrow.Find("right-knee-to-chest")),
        ["knees-to-side"] = new(
            new FigureCamera(70, 28),
            Lying(Foot(27, 3.4), Foot(27, -3.4), ArmPose.OutToSide),
            Lying(Foot(27, 3.4, 42), Foot(27, -3.4, 47), ArmPose.OutToSide) with { Trunk = new TrunkPose { PelvisRoll = 18 } },
            [WorkingPart.RightLeg, WorkingPart.LeftLeg], [FigureProp.Mat, FigureProp.SidePillow], FigureArrow.Find("knees-to-right")),
        ["tilt"] = new(
            new FigureCamera(6, 10),
            Lying(Foot(27, 5), Foot(27, -5), ArmPose.OnChest) with { Trunk = new TrunkPose { PelvisTilt = -16 } },
            Lying(Foot(27, 5), Foot(27, -5), ArmPose.OnTummy) with { Trunk = new TrunkPose { PelvisTilt = 12, Breath = 1 } },
            [WorkingPart.Tummy], [FigureProp.Mat, FigureProp.Ball, FigureProp.Strap], FigureArrow.Find("pelvis-tuck")),
        ["seated"] = new(
            new FigureCamera(62, 20),
            Sitting(new TrunkPose { ChestBend = 20, PelvisTilt = -8 }, ArmPose.OnOuterKnee),
            Sitting(new TrunkPose { ChestTurn = 32 }, ArmPose.OnOtherShoulder) with { LeftArm = ArmPose.UnderOtherArm },
            [WorkingPart.Chest], [FigureProp.Chair, FigureProp.Stool, FigureProp.Bed], FigureArrow.Find("chest-to-right")),
        ["on-the-side"] = new(
            new FigureCamera(142, 26),
            OnSide(new TrunkPose()), OnSide(new TrunkPose { Breath = 1, HeadNod = 6 }),
            [WorkingPart.Tummy], [FigureProp.Mat, FigureProp.HeadPillow, FigureProp.KneePillow], FigureArrow.Find("tummy-out")),
        ["pillow-under-knees"] = new(
            new FigureCamera(14, 20),
            Lying(Foot(41, 5), Foot(41, -5), ArmPose.BySide), Lying(Foot(41, 5), Foot(41, -5), ArmPose.OnTummy),
            [WorkingPart.RightLeg], [FigureProp.Bed, FigureProp.HeadPillow, FigureProp.UnderKnees], null),
        ["walk"] = new(
            new FigureCamera(14, 8),
            Standing(LegPose.Free(22, 4, 92), LegPose.Free(-14, 12, 100), ArmPose.SwungBack, ArmPose.SwungForward),
            Standing(LegPose.Free(-14, 12, 100), LegPose.Free(22, 4, 92), ArmPose.SwungForward, ArmPose.SwungBack),
            [WorkingPart.RightLeg, WorkingPart.LeftLeg], [FigureProp.Floor], FigureArrow.Find("forward")),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    private static LegPose Foot(double ahead, double toTheRight, double lean = 0) =>
        LegPose.Planted(new FootPlace(ahead, toTheRight), lean);

    private static FigurePose Lying(LegPose right, LegPose left, ArmPose arms) =>
        new(Posture.OnBack, new TrunkPose(), right, left, arms, arms);

    private static FigurePose OnSide(TrunkPose trunk) => new(
        Posture.OnLeftSide, trunk, LegPose.Free(52, 74, 105, 6), LegPose.Free(48, 72, 105), ArmPose.OnTummy, ArmPose.UnderHead);

    private static FigurePose Sitting(TrunkPose trunk, ArmPose arms) => new(Posture.Sitting, trunk, Foot(23, 6), Foot(23, -6), arms, arms);

    private static FigurePose Standing(LegPose right, LegPose left, ArmPose rightArm, ArmPose leftArm) =>
        new(Posture.Standing, new TrunkPose(), right, left, rightArm, leftArm);
}
