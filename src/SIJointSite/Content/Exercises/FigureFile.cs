using SIJointSite.Core.Figures.Poses;

namespace SIJointSite.Content.Exercises;

/// <summary>The shape of a figure in a file, before its numbers are checked: <see cref="FigureReader"/> makes a drawing of it.</summary>
internal sealed record FigureFile
{
    public required CameraFile Camera { get; init; }
    public required IReadOnlyList<WorkingPart> Working { get; init; }
    public IReadOnlyList<FigureProp> Props { get; init; } = [];
    public string? Arrow { get; init; }

    /// <summary>What of the start the end shows too: edges of the trunk, dashed, or the legs, pale.</summary>
    public IReadOnlyList<GhostPart> Ghost { get; init; } = [];

    /// <summary>Left out where one position is enough.</summary>
    public PoseFile? Start { get; init; }

    public required PoseFile End { get; init; }
}

internal sealed record CameraFile
{
    public required double Turn { get; init; }
    public required double Tilt { get; init; }
}

/// <summary>A position: how the body is placed, how the trunk is held against that in degrees, and the four limbs.</summary>
internal sealed record PoseFile
{
    public required Posture Posture { get; init; }
    public double PelvisTilt { get; init; }
    public double PelvisRoll { get; init; }
    public double ChestBend { get; init; }
    public double ChestTurn { get; init; }
    public double HeadNod { get; init; }
    public double HeadTurn { get; init; }
    public double Breath { get; init; }

    /// <summary>Hips moved from where they rest: ahead, to the right, up, in hundredths of body height.</summary>
    public IReadOnlyList<double>? Hips { get; init; }
    public required LegFile Right { get; init; }
    public required LegFile Left { get; init; }
    public required ArmPose RightArm { get; init; }
    public required ArmPose LeftArm { get; init; }
}

/// <summary>
/// A leg: the angles hip, knee and ankle in degrees, or in their place where the foot stands: ahead of the hips, to the
/// right of the middle, and if wanted how high, in hundredths of body height. Foot with ankle is a foot laid there, not flat. Lean is in
/// degrees to the person's right.
/// </summary>
internal sealed record LegFile
{
    public IReadOnlyList<double>? Foot { get; init; }
    public double? Hip { get; init; }
    public double? Knee { get; init; }
    public double? Ankle { get; init; }
    public double Lean { get; init; }
}
