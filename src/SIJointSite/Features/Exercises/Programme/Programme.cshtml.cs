using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Exercises.Programmes;
using SIJointSite.Content.Exercises.Texts;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Exercises.Programmes;
using SIJointSite.Features.Exercises.Player;

namespace SIJointSite.Features.Exercises.Programme;

/// <summary>
/// The home programme that a script keeps in the visitor's own browser. The server sends rules and words, and never gets an answer.
/// </summary>
[PageUse(PageUse.Listed | PageUse.KeptOffline, Section = SiteSection.Exercises)]
public sealed class ProgrammeModel(
    ProgrammeRules rules, ProgrammeTexts texts, ExerciseTexts exerciseTexts, ExerciseSet exercises, ExerciseChoices choices) : PageModel
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>How many things of their own a person can follow. Source: docs/evidence/everyday.md R16.</summary>
    public static int Activities => 3;

    public ProgrammeRules Rules => rules;

    public IReadOnlyList<ExerciseCondition> Conditions => choices.Conditions;

    /// <summary>Empty: today's exercises are loaded into it.</summary>
    public PlayerView Player { get; } = new(Array.Empty<Exercise>(), choices);

    public string RulesJson => JsonSerializer.Serialize(rules, Web);

    public string DosesJson => JsonSerializer.Serialize(exerciseTexts.DoseWords, Web);

    public string TextsJson => JsonSerializer.Serialize(texts, Web);

    /// <summary>What the script says of the exercises before their own pages have come.</summary>
    public string ExercisesJson => JsonSerializer.Serialize(
        exercises.All.ToDictionary(
            static exercise => exercise.Slug,
            static exercise => new { exercise.Title, exercise.Dosage.Sides, Rest = exercise.Dosage.RestSeconds.Usual }),
        Web);

    /// <summary>Who must agree before somebody with this condition begins; null for nobody.</summary>
    public string? AsksFirst(ExerciseCondition condition) =>
        rules.Conditions.First(known => known.Id == condition.Id).AsksFirst ?? condition.AsksFirst;

    /// <summary>Whether nobody with this condition is offered a programme.</summary>
    public bool KeepsOut(ExerciseCondition condition) =>
        rules.Conditions.Any(known => known.Id == condition.Id && known.KeepsOut);

    /// <summary>The exercises of a level with all its tracks, in the order of the columns.</summary>
    public IEnumerable<(ProgrammeColumn Column, IReadOnlyList<Exercise> Exercises)> MovesOf(int level)
    {
        foreach (var column in rules.Columns)
        {
            var last = StageAt(column, level);
            var first = level == 1 ? 1 : Math.Max(StageAt(column, level - 1), 1);
            Exercise[] moves =
            [
                .. column.Tracks.SelectMany(track => track.Skip(first - 1).Take(last - first + 1)).Select(static move => move.Exercise)
                    .Distinct().Select(exercises.Find).OfType<Exercise>(),
            ];
            if (last > 0 && moves.Length > 0)
                yield return (column, moves);
        }
    }

    /// <summary>The shortest and the longest walk of a level, in minutes.</summary>
    public (int From, int To) WalkOf(int level)
    {
        var steps = new PersonalLadder(rules, []).Steps.Where(step => step.Level == level).Select(static step => step.WalkMinutes);
        return (steps.Min(), steps.Max());
    }

    /// <summary>The stage that a column has reached at the end of a level; 0 where it has none, or has ended.</summary>
    private int StageAt(ProgrammeColumn column, int level) =>
        rules.Ladder.Any(change => change.Level <= level && change.Drops == column.Id)
            ? 0
            : rules.Ladder.Count(change => change.Level <= level && change.Up == column.Id);
}
