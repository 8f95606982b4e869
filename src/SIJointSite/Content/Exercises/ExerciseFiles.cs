using SIJointSite.Core.Exercises;
using SIJointSite.Core.Figures.Poses;

namespace SIJointSite.Content.Exercises;

/// <summary>The shape of an exercise's front matter. Unknown keys and missing values are refused by the reader.</summary>
internal sealed class ExerciseFile
{
    public required string Title { get; init; }
    public required int Order { get; init; }
    public bool IsExtra { get; init; }
    public required string Purpose { get; init; }
    public required string Position { get; init; }
    public required DosageFile Dosage { get; init; }
    public required List<string> DoseWords { get; init; }
    public required string HoldWords { get; init; }
    public string? HoldName { get; init; }
    public string? RestName { get; init; }
    public required List<string> Steps { get; init; }
    public required List<string> ShouldFeel { get; init; }
    public required List<string> ShouldNotFeel { get; init; }
    public required List<string> Mistakes { get; init; }
    public required List<string> Easier { get; init; }
    public required List<string> Harder { get; init; }
    public required string BedOrChair { get; init; }
    public required string Equipment { get; init; }
    public bool NeedsEquipment { get; init; }
    public required List<LeaveOutFile> LeaveOut { get; init; }
    public required string EvidenceGrade { get; init; }
    public required string Evidence { get; init; }
    public required List<string> Facts { get; init; }
    public required FigureFile Figure { get; init; }
    public required string StartCaption { get; init; }
    public required string EndCaption { get; init; }
    public required List<VersionFile> Versions { get; init; }
}

internal sealed class DosageFile
{
    public required DoseRangeFile Sets { get; init; }
    public required DoseRangeFile Repetitions { get; init; }
    public required DoseRangeFile HoldSeconds { get; init; }
    public required DoseRangeFile RestSeconds { get; init; }
    public DoseRangeFile? EffortPercent { get; init; }
    public required string Sides { get; init; }
    public required DoseRangeFile TimesADay { get; init; }
}

internal sealed class DoseRangeFile
{
    public required int Usual { get; init; }
    public required int Least { get; init; }
    public required int Most { get; init; }
}

internal sealed class LeaveOutFile
{
    public required string Who { get; init; }
    public required string Why { get; init; }
    public string? Condition { get; init; }
    public string? Instead { get; init; }
    public bool Careful { get; init; }
}

internal sealed class VersionFile
{
    public required string Title { get; init; }
    public required string Caption { get; init; }
    public string? Position { get; init; }
    public string? HoldWords { get; init; }
    public required FigureFile Figure { get; init; }
}

internal sealed class FigureFile
{
    public required CameraFile Camera { get; init; }
    public required List<string> Working { get; init; }
    public List<string>? Props { get; init; }
    public string? Arrow { get; init; }

    /// <summary>What of the start the end shows too: edges of the trunk, dashed, or the legs, pale.</summary>
    public List<string>? Ghost { get; init; }

    /// <summary>Left out where one position is enough.</summary>
    public PoseFile? Start { get; init; }

    public required PoseFile End { get; init; }
}

internal sealed class CameraFile
{
    public required double Turn { get; init; }
    public required double Tilt { get; init; }
}

/// <summary>A position: how the body is placed, how the trunk is held against that in degrees, and the four limbs.</summary>
internal sealed class PoseFile
{
    public required string Posture { get; init; }
    public double PelvisTilt { get; init; }
    public double PelvisRoll { get; init; }
    public double ChestBend { get; init; }
    public double ChestTurn { get; init; }
    public double HeadNod { get; init; }
    public double HeadTurn { get; init; }
    public double Breath { get; init; }
    public required LegFile Right { get; init; }
    public required LegFile Left { get; init; }
    public required string RightArm { get; init; }
    public required string LeftArm { get; init; }
}

/// <summary>
/// A leg: the angles hip, knee and ankle in degrees, or in their place where the foot stands: ahead of the hips, to the
/// right of the middle, and if wanted how high, in hundredths of body height. Lean is in degrees to the person's right.
/// </summary>
internal sealed class LegFile
{
    public List<double>? Foot { get; init; }
    public double? Hip { get; init; }
    public double? Knee { get; init; }
    public double? Ankle { get; init; }
    public double Lean { get; init; }
}
