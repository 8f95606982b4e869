namespace SIJointSite.Core.Exercises;

/// <summary>One number of a dose, with what a clinician or a person may change it to. The unit is that of the dose.</summary>
public sealed record DoseRange
{
    /// <summary>What to begin with; from <see cref="Least"/> to <see cref="Most"/>.</summary>
    public required int Usual { get; init; }

    /// <summary>Least allowed.</summary>
    public required int Least { get; init; }

    /// <summary>Most allowed.</summary>
    public required int Most { get; init; }

    /// <summary>What is wrong with it, and what to write instead; null when nothing is.</summary>
    /// <param name="least">No value may be below this.</param>
    /// <param name="most">No value may be above this.</param>
    internal string? ProblemWithin(int least, int most)
    {
        var order = (Least <= Most, Least <= Usual, Usual <= Most) switch
        {
            (false, _, _) => $"least {Least} is more than most {Most}",
            (_, false, _) => $"usual {Usual} is less than least {Least}",
            (_, _, false) => $"usual {Usual} is more than most {Most}",
            _ => null,
        };
        if (order is not null)
            return $"{order}; write them so that least <= usual <= most.";
        return Least < least ? $"least {Least} is too low; write {least} to {most}."
            : Most > most ? $"most {Most} is too high; write {least} to {most}."
            : null;
    }
}
