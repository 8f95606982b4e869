using System.Globalization;

namespace SIJointSite.Core.Figures.Poses;

/// <summary>What one number of a scene may be.</summary>
/// <param name="Least">Least allowed.</param>
/// <param name="Most">Most allowed.</param>
public readonly record struct PoseRange(double Least, double Most)
{
    /// <summary>Turn of the camera, degrees.</summary>
    public static PoseRange CameraTurn { get; } = new(-180, 180);

    /// <summary>Tilt of the camera, degrees.</summary>
    public static PoseRange CameraTilt { get; } = new(0, 90);

    /// <summary><see cref="TrunkPose.PelvisTilt"/>, degrees.</summary>
    public static PoseRange PelvisTilt { get; } = new(-25, 25);

    /// <summary><see cref="TrunkPose.PelvisRoll"/>, degrees.</summary>
    public static PoseRange PelvisRoll { get; } = new(-45, 45);

    /// <summary><see cref="TrunkPose.ChestBend"/>, degrees.</summary>
    public static PoseRange ChestBend { get; } = new(-45, 45);

    /// <summary><see cref="TrunkPose.ChestTurn"/>, degrees.</summary>
    public static PoseRange ChestTurn { get; } = new(-60, 60);

    /// <summary><see cref="TrunkPose.HeadNod"/>, degrees.</summary>
    public static PoseRange HeadNod { get; } = new(-45, 45);

    /// <summary><see cref="TrunkPose.HeadTurn"/>, degrees.</summary>
    public static PoseRange HeadTurn { get; } = new(-80, 80);

    /// <summary><see cref="TrunkPose.Breath"/>, a share.</summary>
    public static PoseRange Breath { get; } = new(-1, 1);

    /// <summary><see cref="TrunkPose.HipsAhead"/>, hundredths of body height.</summary>
    public static PoseRange HipsAhead { get; } = new(-20, 30);

    /// <summary><see cref="TrunkPose.HipsToTheRight"/>, hundredths of body height.</summary>
    public static PoseRange HipsToTheRight { get; } = new(-15, 15);

    /// <summary><see cref="TrunkPose.HipsUp"/>, hundredths of body height.</summary>
    public static PoseRange HipsUp { get; } = new(-20, 30);

    /// <summary><see cref="LegPose.Hip"/>, degrees.</summary>
    public static PoseRange Hip { get; } = new(-40, 140);

    /// <summary><see cref="LegPose.Knee"/>, degrees.</summary>
    public static PoseRange Knee { get; } = new(0, 150);

    /// <summary><see cref="LegPose.Ankle"/>, degrees.</summary>
    public static PoseRange Ankle { get; } = new(60, 150);

    /// <summary><see cref="LegPose.Lean"/>, degrees.</summary>
    public static PoseRange Lean { get; } = new(-90, 90);

    /// <summary><see cref="FootPlace.Ahead"/>, hundredths of body height.</summary>
    public static PoseRange FootAhead { get; } = new(-30, 50);

    /// <summary><see cref="FootPlace.ToTheRight"/>, hundredths of body height.</summary>
    public static PoseRange FootToTheRight { get; } = new(-30, 30);

    /// <summary><see cref="FootPlace.Height"/>, hundredths of body height.</summary>
    public static PoseRange FootHeight { get; } = new(0, 50);

    /// <returns>Whether a value is in the range; what is not a number is in none.</returns>
    public bool Holds(double value) => value >= Least && value <= Most;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Least} to {Most}");

    /// <exception cref="ArgumentOutOfRangeException">The value is not in the range.</exception>
    internal double Checked(double value, string name) =>
        Holds(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be {this}.");
}
