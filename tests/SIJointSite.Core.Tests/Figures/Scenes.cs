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
        ["bridge"] = new(
            new FigureCamera(12, 14),
            Lying(Foot(25, 5), Foot(25, -5), ArmPose.BySide),
            Lying(Foot(25, 5), Foot(25, -5), ArmPose.BySide) with { Trunk = new TrunkPose { HipsUp = 13 } },
            [WorkingPart.Hips], [FigureProp.Mat, FigureProp.HeadPillow], FigureArrow.Find("hips-up")),
        ["bird-dog"] = new(
            new FigureCamera(18, 16),
            Kneeling(LegPose.Free(100, 92, 150), ArmPose.OnFloor), Kneeling(LegPose.Free(-10, 0, 110), ArmPose.Reaching),
            [WorkingPart.RightLeg], [FigureProp.Mat], FigureArrow.Find("right-leg-back-left-arm-forward")),
        ["clam"] = new(
            new FigureCamera(150, 14),
            OnSide(new TrunkPose()) with { Right = LegPose.Laid(new FootPlace(36, -4, 10.5), 112), RightArm = ArmPose.OnFloor },
            OnSide(new TrunkPose()) with { Right = LegPose.Laid(new FootPlace(36, -4, 10.5), 112, 40), RightArm = ArmPose.OnFloor },
            [WorkingPart.RightLeg], [FigureProp.Mat], FigureArrow.Find("right-knee-opens")),
        ["stand-up"] = new(
            new FigureCamera(26, 12),
            Sitting(new TrunkPose { PelvisTilt = -18, ChestBend = 34, HipsAhead = 4 }, ArmPose.AboveKnee),
            Sitting(new TrunkPose { HipsAhead = 17, HipsUp = 23 }, ArmPose.BySide),
            [WorkingPart.RightLeg], [FigureProp.Chair], FigureArrow.Find("hips-up")),
        ["leg-to-side"] = new(
            new FigureCamera(-76, 12),
            Standing(LegPose.Free(2, 0, 90, 90), Foot(0, -5), ArmPose.OnWorktop, ArmPose.OnWorktop),
            Standing(LegPose.Free(26, 0, 90, 90), Foot(0, -5), ArmPose.OnWorktop, ArmPose.OnWorktop),
            [WorkingPart.RightLeg], [FigureProp.Worktop], FigureArrow.Find("right-leg-to-side")),
        ["step-up"] = new(
            new FigureCamera(20, 14),
            Standing(Step(6, 5, 9), Foot(-14, -5), ArmPose.OnWorktop, ArmPose.OnWorktop) with
            {
                Trunk = new TrunkPose { HipsAhead = -8, HipsUp = -1.5 },
            },
            Standing(Step(6, 5, 9), Step(6, -5, 9), ArmPose.OnWorktop, ArmPose.OnWorktop) with
            {
                Trunk = new TrunkPose { HipsAhead = 4, HipsUp = 9 },
            },
            [WorkingPart.RightLeg], [FigureProp.Worktop, FigureProp.Step], FigureArrow.Find("hips-up")),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    private static LegPose Foot(double ahead, double toTheRight, double lean = 0) =>
        LegPose.Planted(new FootPlace(ahead, toTheRight), lean);

    private static LegPose Step(double ahead, double toTheRight, double height) =>
        LegPose.Planted(new FootPlace(ahead, toTheRight, height));

    private static FigurePose Kneeling(LegPose right, ArmPose leftArm) =>
        new(Posture.HandsAndKnees, new TrunkPose(), right, LegPose.Free(100, 92, 150), ArmPose.OnFloor, leftArm);

    private static FigurePose Lying(LegPose right, LegPose left, ArmPose arms) =>
        new(Posture.OnBack, new TrunkPose(), right, left, arms, arms);

    private static FigurePose OnSide(TrunkPose trunk) => new(
        Posture.OnLeftSide, trunk, LegPose.Free(52, 74, 105, 6), LegPose.Free(48, 72, 105), ArmPose.OnTummy, ArmPose.UnderHead);

    private static FigurePose Sitting(TrunkPose trunk, ArmPose arms) => new(Posture.Sitting, trunk, Foot(23, 6), Foot(23, -6), arms, arms);

    private static FigurePose Standing(LegPose right, LegPose left, ArmPose rightArm, ArmPose leftArm) =>
        new(Posture.Standing, new TrunkPose(), right, left, rightArm, leftArm);
}
