namespace SIJointSite.Core.Exercises;

/// <summary>
/// What an exercise says, without its drawings. Source: docs/evidence/facts.md section F and docs/evidence/everyday.md section P.
/// </summary>
public abstract record ExerciseWords
{
    /// <summary>One line of a printed plan, where two exercises stand side by side.</summary>
    public const int MostLettersOfWhy = 52;

    /// <summary>Plain name, like that of no other exercise.</summary>
    public required string Title { get; init; }

    /// <summary>The list in which it stands.</summary>
    public required ExerciseGroup Group { get; init; }

    /// <summary>Place in the list of its group, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Day of the last change that a reader would notice.</summary>
    public required DateOnly Changed { get; init; }

    /// <summary>True for heavy work that needs a day of rest between: docs/evidence/everyday.md P20, P34.</summary>
    public bool EverySecondDay { get; init; }

    /// <summary>What it is for. Never that it puts a joint back.</summary>
    public required string Purpose { get; init; }

    /// <summary>The same in a line, for the paper of a plan.</summary>
    public required string Why { get; init; }

    /// <summary>How to lie or sit at the start.</summary>
    public required string Position { get; init; }

    /// <summary>How much.</summary>
    public required Dosage Dosage { get; init; }

    /// <summary>The dose in words, one phrase each.</summary>
    public required IReadOnlyList<string> DoseWords { get; init; }

    /// <summary>What to do during the hold, a few words.</summary>
    public required string HoldWords { get; init; }

    /// <summary>What the hold is called, such as "Breathe in"; null for the usual name.</summary>
    public string? HoldName { get; init; }

    /// <summary>What the rest is called, such as "Breathe out"; null for the usual name.</summary>
    public string? RestName { get; init; }

    /// <summary>4 to 7 steps.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>The words of a step that send to the other side; null where none does.</summary>
    public string? ThenChange { get; init; }

    /// <summary>What it should feel like.</summary>
    public required IReadOnlyList<string> ShouldFeel { get; init; }

    /// <summary>What means stop.</summary>
    public required IReadOnlyList<string> ShouldNotFeel { get; init; }

    /// <summary>Common mistakes.</summary>
    public required IReadOnlyList<string> Mistakes { get; init; }

    /// <summary>Easier ways.</summary>
    public required IReadOnlyList<string> Easier { get; init; }

    /// <summary>Harder ways, for later.</summary>
    public required IReadOnlyList<string> Harder { get; init; }

    /// <summary>A way to do it on a bed or a chair.</summary>
    public required string BedOrChair { get; init; }

    /// <summary>What is needed, and what the household has instead.</summary>
    public required string Equipment { get; init; }

    /// <summary>False when it can be done with nothing at all.</summary>
    public bool NeedsEquipment { get; init; }

    /// <summary>Who should leave it out.</summary>
    public required IReadOnlyList<LeaveOut> LeaveOut { get; init; }

    /// <summary>How well it is tested.</summary>
    public required EvidenceGrade EvidenceGrade { get; init; }

    /// <summary>The same in words, honestly.</summary>
    public required string Evidence { get; init; }

    /// <summary>Ids of the rows of docs/evidence that carry it, such as "F-4" or "P19".</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>The start position in words.</summary>
    public required string StartCaption { get; init; }

    /// <summary>The end position in words.</summary>
    public required string EndCaption { get; init; }
}
