namespace SIJointSite.Core.Exercises;

/// <summary>One number of a dose, with what a clinician or a person may change it to.</summary>
public sealed record DoseRange
{
    /// <summary>Checks the order.</summary>
    /// <param name="usual">What to begin with; the unit is that of the dose.</param>
    /// <param name="least">Least allowed, at least 0 and at most <paramref name="usual"/>.</param>
    /// <param name="most">Most allowed, at least <paramref name="usual"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The three are not in order.</exception>
    public DoseRange(int usual, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        ArgumentOutOfRangeException.ThrowIfLessThan(usual, least);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, usual);
        (Usual, Least, Most) = (usual, least, most);
    }

    /// <summary>What to begin with.</summary>
    public int Usual { get; }

    /// <summary>Least allowed.</summary>
    public int Least { get; }

    /// <summary>Most allowed.</summary>
    public int Most { get; }
}
