using SIJointSite.Core.Exercises;

namespace SIJointSite.Core.Handouts;

/// <summary>What a plan in a link says that could not be taken as it stands.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Text">The words of the link that it is about; they come from outside.</param>
/// <param name="Exercise">The exercise that it is about; null for none.</param>
public sealed record PlanNote(PlanNoteKind Kind, string Text, Exercise? Exercise = null)
{
    /// <summary>What somebody can compare with their link; the rest of a long word tells nothing.</summary>
    private const int MostQuoted = 40;

    /// <summary>As much of <see cref="Text"/> as is shown.</summary>
    public string Quoted => Quote(Text);

    /// <returns>Words from outside, short enough to be shown in a sentence.</returns>
    public static string Quote(string words)
    {
        var plain = PlainSigns.Seen(words);
        if (plain.Length <= MostQuoted)
            return plain;
        // Half a character would be shown as a mark of its own.
        var end = char.IsHighSurrogate(plain[MostQuoted - 1]) ? MostQuoted - 1 : MostQuoted;
        return plain[..end] + "…";
    }
}

/// <summary>What can be wrong with a plan in a link.</summary>
public enum PlanNoteKind
{
    /// <summary>No exercise and no level has this name; it is left out.</summary>
    UnknownExercise,

    /// <summary>A part is no dose; it is left out, and the exercise stays.</summary>
    NotUnderstood,

    /// <summary>A number is out of the range of the exercise; the nearest one is taken.</summary>
    OutOfRange,

    /// <summary>The exercise has no sides; it is done as it is.</summary>
    NoSides,

    /// <summary>A level has its own doses; this one is left out.</summary>
    LevelDose,

    /// <summary>The exercise is there already; this one is left out.</summary>
    Twice,

    /// <summary>There are more exercises than a plan can hold; the rest is left out.</summary>
    TooMany,

    /// <summary>The link is longer than any plan; the rest is left out.</summary>
    TooLong,
}
