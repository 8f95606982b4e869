using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Clinicians;

/// <summary>The words of the page that makes plans, and the sets to begin with, from <c>content/en/clinicians/builder.yaml</c>.</summary>
public sealed record BuilderTexts
{
    public required IReadOnlyList<PlanSet> Sets { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    public required string SetsHeading { get; init; }
    public required string Make { get; init; }
    [Placeholders("least", "most")]
    public required string Rounds { get; init; }
    [Placeholders("least", "most")]
    public required string Times { get; init; }
    [Placeholders("least", "most")]
    public required string Seconds { get; init; }
    public required string Side { get; init; }
    public required string Both { get; init; }
    public required string Right { get; init; }
    public required string Left { get; init; }
    public required string Often { get; init; }
    public required string PlanHeading { get; init; }
    public required string Empty { get; init; }
    public required string One { get; init; }
    [Placeholders("count")]
    public required string Several { get; init; }
    [Placeholders("count")]
    public required string Said { get; init; }
    public required string Up { get; init; }
    public required string Down { get; init; }
    public required string Link { get; init; }
    public required string Open { get; init; }
    public required string Code { get; init; }
    public required string CodeHint { get; init; }
    public required string NoCode { get; init; }
    public required string NoteLabel { get; init; }
    public required string NoteHint { get; init; }
    [Placeholders("count")]
    public required string NoteLeft { get; init; }
    public required string Copy { get; init; }
    public required string Copied { get; init; }
    public required string CopyFailed { get; init; }
    public required string Share { get; init; }
    public required string ShareTitle { get; init; }
    public required string Email { get; init; }
    public required string Message { get; init; }
    public required string Failed { get; init; }
    public required string KeepLabel { get; init; }
    public required string KeepHint { get; init; }
    public required string Keep { get; init; }
    public required string Kept { get; init; }
    public required string KeepMissing { get; init; }
    public required string KeepFailed { get; init; }
    public required string KeptHeading { get; init; }
    [Placeholders("name")]
    public required string Delete { get; init; }
    public required string Deleted { get; init; }
    [Placeholders("title")]
    public required string FaultTitle { get; init; }
    public required string FaultHeading { get; init; }
    public required string FaultNone { get; init; }
    [Placeholders("most", "count", "more")]
    public required string FaultMany { get; init; }
    [Placeholders("words")]
    public required string FaultUnknown { get; init; }
    [Placeholders("words")]
    public required string FaultSet { get; init; }
    [Placeholders("title", "least", "most", "words", "value")]
    public required string FaultNumber { get; init; }
    [Placeholders("title", "words")]
    public required string FaultSide { get; init; }
    [Placeholders("title", "words")]
    public required string FaultOften { get; init; }

    /// <returns>How many exercises, in words.</returns>
    public string Count(int exercises) => exercises == 1 ? One : Several.Fill(("count", exercises));

    /// <returns>The set, or null for an unknown id.</returns>
    public PlanSet? Find(string id) => Sets.FirstOrDefault(set => set.Id == id);
}
