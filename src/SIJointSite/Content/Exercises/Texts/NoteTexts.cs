namespace SIJointSite.Content.Exercises.Texts;

/// <summary>What a clinician wrote behind the address of a plan.</summary>
public sealed record NoteTexts
{
    public required string Heading { get; init; }
    public required string Cut { get; init; }
    public required string About { get; init; }
}
