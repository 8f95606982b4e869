using SIJointSite.Core.Figures;

namespace SIJointSite.Core.Exercises;

/// <summary>An easier way, or one on a bed or a chair, with its drawing.</summary>
/// <param name="Title">A few words, such as "On a chair".</param>
/// <param name="Caption">The position in words.</param>
/// <param name="Position">How to take the position, for the player; null when the player never shows this version.</param>
/// <param name="HoldWords">What to do during the hold, a few words; null like <paramref name="Position"/>.</param>
/// <param name="Figure">The drawing.</param>
public sealed record ExerciseVersion(string Title, string Caption, string? Position, string? HoldWords, FigureDrawing Figure);

/// <summary>One exercise, complete for its leaflet, its player and its drawing. Source: evidence/facts.md section F.</summary>
/// <param name="Slug">Kebab-case name in its address.</param>
/// <param name="Title">Plain name.</param>
/// <param name="Order">Place in the standard plan, or among the extras, from 1.</param>
/// <param name="IsExtra">True for one that is not in the standard plan.</param>
/// <param name="Purpose">What it is for. Never that it puts a joint back.</param>
/// <param name="Position">How to lie or sit at the start.</param>
/// <param name="Dosage">How much.</param>
/// <param name="DoseWords">The dose in words, one phrase each.</param>
/// <param name="HoldWords">What to do during the hold, a few words.</param>
/// <param name="HoldName">What the hold is called, such as "Breathe in"; null for the usual name.</param>
/// <param name="RestName">What the rest is called, such as "Breathe out"; null for the usual name.</param>
/// <param name="Steps">4 to 7 steps.</param>
/// <param name="ShouldFeel">What it should feel like.</param>
/// <param name="ShouldNotFeel">What means stop.</param>
/// <param name="Mistakes">Common mistakes.</param>
/// <param name="Easier">Easier ways.</param>
/// <param name="Harder">Harder ways, for later.</param>
/// <param name="BedOrChair">A way to do it on a bed or a chair.</param>
/// <param name="Equipment">What is needed, and what the household has instead.</param>
/// <param name="NeedsEquipment">False when it can be done with nothing at all.</param>
/// <param name="LeaveOut">Who should leave it out.</param>
/// <param name="Grade">How well it is tested.</param>
/// <param name="Evidence">The same in words, honestly.</param>
/// <param name="Facts">Rows of evidence/facts.md that carry it.</param>
/// <param name="Figure">The drawings.</param>
/// <param name="StartCaption">The start position in words.</param>
/// <param name="EndCaption">The end position in words.</param>
/// <param name="Versions">Easier ways and ways on a bed or a chair, each with its drawing.</param>
public sealed record Exercise(
    string Slug,
    string Title,
    int Order,
    bool IsExtra,
    string Purpose,
    string Position,
    Dosage Dosage,
    IReadOnlyList<string> DoseWords,
    string HoldWords,
    string? HoldName,
    string? RestName,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> ShouldFeel,
    IReadOnlyList<string> ShouldNotFeel,
    IReadOnlyList<string> Mistakes,
    IReadOnlyList<string> Easier,
    IReadOnlyList<string> Harder,
    string BedOrChair,
    string Equipment,
    bool NeedsEquipment,
    IReadOnlyList<LeaveOut> LeaveOut,
    EvidenceGrade Grade,
    string Evidence,
    IReadOnlyList<string> Facts,
    FigureDrawing Figure,
    string StartCaption,
    string EndCaption,
    IReadOnlyList<ExerciseVersion> Versions);
