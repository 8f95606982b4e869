using System.Text.Json;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Features.Exercises;

/// <summary>What the player needs: the exercises and the timed steps through them.</summary>
/// <param name="Exercises">In order.</param>
public sealed record PlayerView(IReadOnlyList<Exercise> Exercises)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly IReadOnlyList<WalkthroughStep> steps = Walkthrough.Of([.. Exercises.Select(static exercise => exercise.Dosage)]);

    /// <summary>Whole minutes, rounded up.</summary>
    public int Minutes => (int)Math.Ceiling(Walkthrough.TotalTime(steps).TotalMinutes);

    /// <summary>The steps for the script, in an attribute: the security policy allows no script in the page.</summary>
    public string StepsJson => JsonSerializer.Serialize(
        steps.Select(static step => new
        {
            step.Exercise,
            Phase = step.Phase switch
            {
                WalkthroughPhase.GetReady => "get-ready",
                WalkthroughPhase.Hold => "hold",
                WalkthroughPhase.Rest => "rest",
                _ => "swap-sides",
            },
            step.Seconds,
            step.Repetition,
            step.Side,
        }),
        Web);

    /// <summary>Names and words of the exercises for the script.</summary>
    public string ExercisesJson => JsonSerializer.Serialize(
        Exercises.Select(static exercise => new { exercise.Title, exercise.HoldWords, exercise.Dosage.Repetitions, exercise.Position }), Web);
}
