namespace SIJointSite.Core.Exercises;

/// <summary>
/// Something about a person that can make an exercise unfit for them. Each exercise says what follows in its <see cref="LeaveOut"/> rows.
/// </summary>
public sealed record ExerciseCondition
{
    /// <summary>Kebab-case, keeps its meaning for ever.</summary>
    public required string Id { get; init; }

    /// <summary>The words beside the box to tick.</summary>
    public required string Label { get; init; }

    /// <summary>The same in few words, for a list in a sentence.</summary>
    public required string Brief { get; init; }

    /// <summary>
    /// Who must agree before this person does any exercise, such as "your midwife or a physiotherapist"; null for nobody.
    /// Source: docs/evidence/everyday.md P41.
    /// </summary>
    public string? AsksFirst { get; init; }

    /// <summary>Whether the exercises are not for this person at all. Source: docs/evidence/facts.md J17.</summary>
    public bool KeepsOut { get; init; }

    /// <summary>How this person does every exercise; null for as usual. Source: docs/evidence/everyday.md P41.</summary>
    public string? Advice { get; init; }
}
