using SIJointSite.Core.Exercises;
using SIJointSite.Core.Exercises.Programmes;

namespace SIJointSite.Core.Handouts;

/// <summary>
/// The levels of the home programme as plans: of each column the least that belongs to the level, for a person whom no condition changes.
/// Source: docs/evidence/everyday.md, "Levels for the home programme". As the programme changes, so does what a level means.
/// </summary>
/// <param name="rules">The programme.</param>
/// <param name="find">Finds an exercise by its slug.</param>
public sealed class PlanLevels(ProgrammeRules rules, Func<string, Exercise?> find)
{
    /// <summary>The plan of a level; empty for one that the programme has not.</summary>
    /// <param name="level">Its number, from 1.</param>
    public IReadOnlyList<PlannedExercise> Of(int level)
    {
        if (level < 1 || level > rules.Levels.Count)
            return [];
        var stages = rules.Columns.ToDictionary(static column => column.Id, static _ => 0);
        HashSet<string> reached = [];
        foreach (var change in rules.Ladder.Where(change => change.Level <= level && stages.ContainsKey(change.Up)))
        {
            if (change.Level < level || reached.Add(change.Up))
                stages[change.Up]++;
            if (change.Drops is not null)
                stages[change.Drops] = 0;
        }

        return
        [
            .. from column in rules.Columns
               let track = column.Tracks[0]
               let stage = Math.Min(stages[column.Id], track.Count)
               where stage > 0
               let move = track[stage - 1]
               let exercise = find(move.Exercise)
               where exercise is not null
               select new PlannedExercise(exercise, DoseOf(move).Within(exercise)),
        ];
    }

    private static OwnDose DoseOf(ProgrammeMove move) =>
        new() { Sets = move.Sets, Repetitions = move.Repetitions, HoldSeconds = move.HoldSeconds };
}
