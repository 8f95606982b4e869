using SIJointSite.Content.Texts;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>The page of one exercise.</summary>
public sealed record LeafletTexts
{
    public required string Parent { get; init; }
    [Placeholders("number", "count")]
    public required string Place { get; init; }
    public required string PlaceOfExtra { get; init; }
    public required string Start { get; init; }
    public required string Do { get; init; }
    public required string StepsHeading { get; init; }
    [Placeholders("percent", Strong = true)]
    public required string Effort { get; init; }
    public required string ShouldFeel { get; init; }
    public required string ShouldNotFeel { get; init; }
    public required string LeaveOut { get; init; }
    public required string Mistakes { get; init; }
    public required string VersionsHeading { get; init; }
    [Placeholders("versions", Strong = true)]
    public required string Easier { get; init; }
    [Placeholders("versions", Strong = true)]
    public required string Harder { get; init; }
    [Placeholders("version", Strong = true)]
    public required string BedOrChair { get; init; }
    [Placeholders("equipment", Strong = true)]
    public required string Equipment { get; init; }
    public required string FloorHeading { get; init; }
    public required string Floor { get; init; }
    public required string EvidenceHeading { get; init; }
    public required string Untested { get; init; }
    public required string PartOfTestedProgrammes { get; init; }
    public required string TestedAsAdvice { get; init; }
    public required string SourcesHeading { get; init; }
    [Placeholders("title")]
    public required string Next { get; init; }
    public required string ToPlan { get; init; }

    /// <returns>A grade in words.</returns>
    public string Say(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.PartOfTestedProgrammes => PartOfTestedProgrammes,
        EvidenceGrade.TestedAsAdvice => TestedAsAdvice,
        _ => Untested,
    };
}
