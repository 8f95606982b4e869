using SIJointSite.Content.Clinicians;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Handouts;

namespace SIJointSite.Features.Clinicians.Builder;

/// <summary>Something in the form that could not be taken as it was sent.</summary>
/// <param name="Field">Id of the field that it is about.</param>
/// <param name="Message">What is wrong, and what was done.</param>
public sealed record FormFault(string Field, string Message);

/// <summary>
/// The form of the builder as a query holds it: ticked exercises, their doses, and their order as it was before. What is wrong is said,
/// and the nearest that is right is taken, so that nothing that was chosen is lost.
/// </summary>
public sealed class PlanForm
{
    /// <summary>Names of the fields.</summary>
    public const string Pick = "pick", Order = "order", Move = "move", Set = "set", Link = "e";

    /// <summary>The two ways of <see cref="Move"/>, behind the slug of what moves.</summary>
    public const string Up = ".up", Down = ".down";

    /// <summary>Id of the first box, where the faults of all of them lead.</summary>
    public const string FirstPick = "picks";

    private readonly IQueryCollection query;
    private readonly BuilderTexts texts;
    private readonly List<FormFault> faults = [];

    /// <summary>Reads the form.</summary>
    /// <param name="query">The query.</param>
    /// <param name="exercises">All exercises.</param>
    /// <param name="levels">The levels that a link may name.</param>
    /// <param name="texts">The words of the faults.</param>
    /// <param name="sayNote">What a link asked for and did not get, in words.</param>
    public PlanForm(
        IQueryCollection query, ExerciseSet exercises, PlanLevels levels, BuilderTexts texts, Func<PlanNote, string> sayNote)
    {
        (this.query, this.texts) = (query, texts);
        StartedFrom = query.TryGetValue(Set, out var set) ? texts.Find(set[0]!) : null;
        if (StartedFrom is null && !string.IsNullOrEmpty(query[Set]))
            faults.Add(new FormFault(FirstPick, texts.FaultSet.Fill(("words", PlanNote.Quote(query[Set].ToString())))));
        if (query.ContainsKey(Pick) || query.ContainsKey(Order))
            Plan = Moved(Picked(exercises));
        else if (StartedFrom is not null || query.ContainsKey(Link))
        {
            var link = query.TryGetValue(Link, out var links) ? string.Join(',', links!) : StartedFrom!.Plan;
            (Plan, var notes) = PlanLink.Parse(link, exercises.Find, levels.Of);
            faults.AddRange(notes.Select(note => new FormFault(FirstPick, sayNote(note))));
        }

        if (Plan.Count > PlanLink.MostExercises)
            faults.Add(new FormFault(FirstPick, texts.FaultMany.Fill(
                ("most", PlanLink.MostExercises), ("count", Plan.Count), ("more", Plan.Count - PlanLink.MostExercises))));
        if (Plan.Count == 0 && query.ContainsKey(Order) && faults.Count == 0)
            faults.Add(new FormFault(FirstPick, texts.FaultNone));
    }

    /// <summary>What is chosen, in order; more than a plan can hold when too many are ticked.</summary>
    public IReadOnlyList<PlannedExercise> Plan { get; } = [];

    public IReadOnlyList<FormFault> Faults => faults;

    /// <summary>The set that it began with; null for none.</summary>
    public PlanSet? StartedFrom { get; }

    /// <summary>The plan as a link holds it; null when it is empty, or too long.</summary>
    public string? PlanAsLink => Plan.Count is > 0 and <= PlanLink.MostExercises ? PlanLink.Format(Plan) : null;

    /// <summary>The dose that the fields of an exercise show, also of one that is not ticked.</summary>
    public OwnDose DoseOf(Exercise exercise) =>
        Plan.FirstOrDefault(planned => planned.Exercise.Slug == exercise.Slug)?.Dose ?? DoseFields.Read(query, exercise, texts, []);

    public bool IsPicked(Exercise exercise) => Plan.Any(planned => planned.Exercise.Slug == exercise.Slug);

    /// <summary>What is wrong with a field; null for nothing.</summary>
    public string? FaultOf(string field) => faults.Find(fault => fault.Field == field)?.Message;

    private IEnumerable<PlannedExercise> Picked(ExerciseSet exercises)
    {
        var picks = query[Pick].OfType<string>().ToHashSet();
        faults.AddRange(picks.Where(pick => exercises.Find(pick) is null)
            .Select(pick => new FormFault(FirstPick, texts.FaultUnknown.Fill(("words", PlanNote.Quote(pick))))));
        var order = query[Order].ToString().Split(',');
        return
        [
            .. exercises.All.Where(exercise => picks.Contains(exercise.Slug))
                .OrderBy(exercise => Array.IndexOf(order, exercise.Slug) is >= 0 and var place ? place : int.MaxValue)
                .Select(exercise => new PlannedExercise(exercise, DoseFields.Read(query, exercise, texts, faults))),
        ];
    }

    private List<PlannedExercise> Moved(IEnumerable<PlannedExercise> plan)
    {
        var move = query[Move].ToString();
        List<PlannedExercise> moved = [.. plan];
        var from = moved.FindIndex(planned => move == planned.Exercise.Slug + Up || move == planned.Exercise.Slug + Down);
        var to = from + (move.EndsWith(Up, StringComparison.Ordinal) ? -1 : 1);
        if (from >= 0 && to >= 0 && to < moved.Count)
            (moved[from], moved[to]) = (moved[to], moved[from]);
        return moved;
    }
}
