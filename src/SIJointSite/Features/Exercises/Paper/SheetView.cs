using SIJointSite.Addresses;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Handouts;

namespace SIJointSite.Features.Exercises.Paper;

/// <summary>What a page of exercises prints.</summary>
/// <param name="Kind">What the paper is for.</param>
/// <param name="Plan">Its exercises; none where a script gives them.</param>
/// <param name="Place">Path and query of the page, without what came with them by chance.</param>
/// <param name="IsLarge">Whether it is for eyes that need large letters.</param>
public sealed record SheetView(SheetKind Kind, IReadOnlyList<PlannedExercise> Plan, string Place, bool IsLarge = false)
{
    /// <summary>What stands behind <c>print=</c> in the address of a plan in large letters.</summary>
    public const string LargePrint = "large";

    /// <summary>More than this take a second sheet of paper.</summary>
    public const int MostOnOneSheet = 4;

    /// <summary>What some people must heed in these exercises.</summary>
    public IReadOnlyList<Caution> Cautions { get; init; } = [];

    /// <summary>The programme: the exercises of the day are not known here.</summary>
    public static SheetView Programme { get; } = new(SheetKind.Programme, [], SitePaths.Programme);

    /// <summary>How it is laid out, as its class in the style sheet.</summary>
    public string Style => this switch
    {
        { Kind: SheetKind.Leaflet } => "si-sheet--one",
        { IsLarge: true } => "si-sheet--large",
        { Plan.Count: 1 } => "si-sheet--many si-sheet--few",
        { Plan.Count: 3 } => "si-sheet--many si-sheet--three",
        { Plan.Count: 0 or 2 } => "si-sheet--many",
        _ => "si-sheet--many si-sheet--full",
    };

    /// <summary>Where the same plan is shown for the other size of print.</summary>
    public string OtherPrint => IsLarge ? Place : $"{Place}{(Place.Contains('?', StringComparison.Ordinal) ? '&' : '?')}print={LargePrint}";

    /// <summary>One exercise, with all that its page says.</summary>
    public static SheetView Leaflet(Exercise exercise) =>
        new(SheetKind.Leaflet, [new PlannedExercise(exercise, OwnDose.Usual)], SitePaths.Exercises + exercise.Slug);

    /// <summary>A plan to take home.</summary>
    /// <param name="plan">Its exercises.</param>
    /// <param name="isOwn">Whether it is other than the one that the page shows by itself.</param>
    /// <param name="isLarge">Whether to print in large letters.</param>
    public static SheetView Handout(IReadOnlyList<PlannedExercise> plan, bool isOwn, bool isLarge) =>
        new(SheetKind.Handout, plan, isOwn ? SitePaths.PlanOf(PlanLink.Format(plan)) : SitePaths.Plan, isLarge);
}

/// <summary>What people whom a condition fits must heed.</summary>
/// <param name="Who">Whom it is for.</param>
/// <param name="Advice">What to heed in all of them; null for nothing.</param>
/// <param name="Lines">Titles of exercises, each with what to heed.</param>
public sealed record Caution(string Who, string? Advice, IReadOnlyList<(string Title, string Why)> Lines);

/// <summary>What a printed page of exercises is for.</summary>
public enum SheetKind
{
    /// <summary>One exercise, on both sides.</summary>
    Leaflet,

    /// <summary>A plan that a clinician and a patient fill in together.</summary>
    Handout,

    /// <summary>What a person did by themselves, to show to somebody.</summary>
    Programme,
}
