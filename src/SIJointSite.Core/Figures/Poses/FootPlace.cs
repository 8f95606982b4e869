namespace SIJointSite.Core.Figures.Poses;

/// <summary>Where the ankle of a foot with a place of its own is, in hundredths of body height.</summary>
public sealed record FootPlace
{
    /// <summary>Checks the place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No foot reaches it.</exception>
    public FootPlace(double ahead, double toTheRight, double height = 0)
    {
        Ahead = PoseRange.FootAhead.Checked(ahead, nameof(ahead));
        ToTheRight = PoseRange.FootToTheRight.Checked(toTheRight, nameof(toTheRight));
        Height = PoseRange.FootHeight.Checked(height, nameof(height));
    }

    /// <summary>From the hips of the resting pose along +X: towards the feet when lying, ahead when sitting. -30 to 50.</summary>
    public double Ahead { get; init; }

    /// <summary>From the middle of the body to the person's right, so negative for a left foot at rest. -30 to 30.</summary>
    public double ToTheRight { get; init; }

    /// <summary>Above the floor: of the surface under a planted foot, of the ankle itself where the foot lies. 0 to 50.</summary>
    public double Height { get; init; }
}
