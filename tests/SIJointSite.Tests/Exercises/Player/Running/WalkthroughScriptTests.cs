using System.Text.Json;
using SIJointSite.Core.Exercises;
using SIJointSite.Features.Exercises.Player;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player.Running;

/// <summary>The steps that the browser makes from a dose are those of Core, and a dose of one's own stays in the ranges of the
/// data.</summary>
public sealed class WalkthroughScriptTests(ScriptPage page) : IClassFixture<ScriptPage>
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>A dose with a range of each kind, as a page carries it.</summary>
    private const string Dosage = """
        { sets: { usual: 1, least: 1, most: 2 }, repetitions: { usual: 5, least: 3, most: 10 },
          holdSeconds: { usual: 5, least: 2, most: 10 }, restSeconds: { usual: 5, least: 5, most: 60 }, sides: 'each' }
        """;

    private sealed record Step(int Exercise, string Phase, int Seconds, int Repetition, int Side);

    private Task<string> AskAsync(string result) => page.AskAsync<string>($$"""
        async () => {
          const { doseOf, stepsOf } = await import('/js/player/walkthrough.js')
          const dosage = {{Dosage}}
          return {{result}}
        }
        """);

    [Fact]
    public async Task StepsOf_EveryExerciseOfTheContent_AreThoseOfCore()
    {
        var content = RealContent.Current;
        var exercises = content.Exercises.All;
        var json = new PlayerView(exercises, content.Choices).ExercisesJson;

        var made = await AskAsync($"JSON.stringify(stepsOf({json}.map(({{ dosage }}) => doseOf(dosage))))");

        var expected = Walkthrough.Of([.. exercises.Select(static exercise => exercise.Dosage)])
            .Select(static step => new Step(step.Exercise, JsonNamingPolicy.KebabCaseLower.ConvertName($"{step.Phase}"),
                step.Seconds, step.Repetition, step.Side));
        Assert.Equal(expected, JsonSerializer.Deserialize<Step[]>(made, Web));
    }

    [Theory]
    [InlineData("{}", "5 5 5 1 each")]
    [InlineData("{ hold: 10, repetitions: 3, sets: 2, rest: 60, sides: 'left' }", "10 3 60 2 left")]
    [InlineData("{ hold: 11, repetitions: 2, sets: 0, rest: 1 }", "10 3 5 1 each")]
    [InlineData("{ hold: '7', repetitions: 4.4, sets: 1.5 }", "7 4 5 2 each")]
    [InlineData("{ hold: 'long', repetitions: NaN, sets: null, rest: '', sides: 'together' }", "5 5 5 1 each")]
    [InlineData("{ hold: Infinity, sides: 'toString' }", "5 5 5 1 each")]
    public async Task DoseOf_OnesOwn_IsBroughtIntoTheRangesOfTheData(string own, string expected) =>
        Assert.Equal(expected, await AskAsync(
            $"(dose => `${{dose.hold}} ${{dose.repetitions}} ${{dose.rest}} ${{dose.sets}} ${{dose.sides}}`)(doseOf(dosage, {own}))"));

    [Fact]
    public async Task DoseOf_ExerciseWithoutSides_HasNone() =>
        Assert.Equal("together", await AskAsync("doseOf({ ...dosage, sides: 'together' }, { sides: 'left' }).sides"));

    [Theory]
    [InlineData("each", "1 2")]
    [InlineData("right", "1")]
    [InlineData("left", "2")]
    public async Task StepsOf_OneSide_GetsReadyForItAndDoesNoOther(string sides, string expected)
    {
        var steps = await AskAsync($"JSON.stringify(stepsOf([doseOf(dosage, {{ sides: '{sides}' }})]))");

        var made = JsonSerializer.Deserialize<Step[]>(steps, Web)!;
        Assert.Equal("get-ready", made[0].Phase);
        Assert.Equal(expected, string.Join(' ', made.Select(static step => step.Side).Distinct()));
    }
}
