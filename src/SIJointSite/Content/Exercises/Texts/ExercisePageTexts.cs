using SIJointSite.Content.Texts;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Handouts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>The page of all exercises.</summary>
public sealed record ExerciseListTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    [Placeholders("minutes")]
    public required string ToPlan { get; init; }
    [Placeholders(Link = true, Strong = true)]
    public required string Programme { get; init; }
    public required string PlanHeading { get; init; }
    public required string FirstStepsHeading { get; init; }
    public required string FirstSteps { get; init; }
    public required string StrongerHeading { get; init; }
    public required string Stronger { get; init; }
    public required string LaterHeading { get; init; }
    public required string Later { get; init; }
    [Placeholders(Link = true)]
    public required string Diary { get; init; }

    /// <returns>What the list of a group is called.</returns>
    public string HeadingOf(ExerciseGroup group) => group switch
    {
        ExerciseGroup.FirstSteps => FirstStepsHeading,
        ExerciseGroup.Stronger => StrongerHeading,
        ExerciseGroup.Later => LaterHeading,
        _ => PlanHeading,
    };
}

/// <summary>The page of the guided plan.</summary>
public sealed record PlanTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string ListHeading { get; init; }
    public required string OwnTitle { get; init; }
    public required string NoteHeading { get; init; }
    public required string NoneHeading { get; init; }
    [Placeholders("words")]
    public required string Unknown { get; init; }
    [Placeholders("title", "words")]
    public required string NotUnderstood { get; init; }
    [Placeholders("title", "words")]
    public required string OutOfRange { get; init; }
    [Placeholders("title")]
    public required string NoSides { get; init; }
    [Placeholders("words")]
    public required string LevelDose { get; init; }
    [Placeholders("title")]
    public required string Twice { get; init; }
    [Placeholders("title", "most")]
    public required string TooMany { get; init; }
    public required string TooLong { get; init; }

    /// <returns>What a link asked for and did not get.</returns>
    public string Say(PlanNote note)
    {
        var text = note.Kind switch
        {
            PlanNoteKind.UnknownExercise => Unknown,
            PlanNoteKind.NotUnderstood => NotUnderstood,
            PlanNoteKind.OutOfRange => OutOfRange,
            PlanNoteKind.NoSides => NoSides,
            PlanNoteKind.LevelDose => LevelDose,
            PlanNoteKind.Twice => Twice,
            PlanNoteKind.TooMany => TooMany,
            _ => TooLong,
        };
        return text.Fill(("title", note.Exercise?.Title ?? ""), ("words", note.Quoted), ("most", PlanLink.MostExercises));
    }
}

/// <summary>The page of one exercise.</summary>
public sealed record LeafletTexts
{
    public required string Parent { get; init; }
    [Placeholders("group", "number", "count")]
    public required string Place { get; init; }
    public required string Start { get; init; }
    public required string Do { get; init; }
    public required string DrawingKey { get; init; }
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

/// <summary>What comes before any exercise, for readers without script too.</summary>
public sealed record BeforeTexts
{
    [Placeholders(Link = true, Strong = true)]
    public required string First { get; init; }
    public required string WholeList { get; init; }
    public required string Heading { get; init; }
    [Placeholders("emergency-number", Link = true)]
    public required string Call { get; init; }
    [Placeholders(Link = true)]
    public required string Check { get; init; }
}

/// <summary>Green, amber and red while exercising.</summary>
public sealed record StopRulesTexts
{
    public required string Heading { get; init; }
    [Placeholders(Strong = true)]
    public required string Green { get; init; }
    [Placeholders(Strong = true)]
    public required string Amber { get; init; }
    [Placeholders(Strong = true)]
    public required string Red { get; init; }
    public required string Breathe { get; init; }
}

/// <summary>What programs read of a dose.</summary>
public sealed record ExerciseProgramTexts
{
    [Placeholders("percent")]
    public required string Intensity { get; init; }
}

/// <summary>The page shown without a connection.</summary>
public sealed record OfflineTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    public required string Here { get; init; }
    public required string Exercises { get; init; }
    public required string Plan { get; init; }
    public required string Articles { get; init; }
    public required string RedFlags { get; init; }
    public required string Diary { get; init; }
    [Placeholders("urgent-advice")]
    public required string Check { get; init; }
}
