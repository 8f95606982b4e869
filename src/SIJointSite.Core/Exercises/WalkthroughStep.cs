namespace SIJointSite.Core.Exercises;

/// <summary>What one step of a walkthrough asks for.</summary>
public enum WalkthroughPhase
{
    /// <summary>Take the position; a countdown.</summary>
    GetReady,

    /// <summary>Hold or push.</summary>
    Hold,

    /// <summary>Let go and wait.</summary>
    Rest,

    /// <summary>Change to the other side.</summary>
    SwapSides,
}

/// <summary>One timed step.</summary>
/// <param name="Exercise">Place of the exercise in the programme, from 0.</param>
/// <param name="Phase">What is asked for.</param>
/// <param name="Seconds">How long, at least 1.</param>
/// <param name="Repetition">
/// Which repetition of this side, from 1, counted through all sets. For getting ready and swapping: the one that follows.
/// </param>
/// <param name="Side">0 both sides at once, 1 the right, 2 the left.</param>
public sealed record WalkthroughStep(int Exercise, WalkthroughPhase Phase, int Seconds, int Repetition, int Side);
