using System.Text.Json;
using System.Text.Json.Serialization;
using SIJointSite.Core.Exercises.Programmes;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Programmes;

/// <summary>The rules that run on the device are those of Core: ladders, colours and days lead to the same everywhere.</summary>
public sealed class ProgrammeScriptTests(ScriptPage page) : IClassFixture<ScriptPage>
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private static ProgrammeRules Rules => RealContent.Current.Programme;

    [Fact]
    public async Task LadderFor_EveryCondition_IsThatOfCore()
    {
        string[][] people = [
            [], .. Rules.Conditions.Select(static condition => new[] { condition.Id }), ["bendy", "blood-pressure", "falls"]];

        var made = await AskAsync("people.map(conditions => ladderFor(rules, conditions))", people);

        var expected = people.Select(static conditions => new PersonalLadder(Rules, conditions)).Select(static ladder =>
            new { ladder.Steps, ladder.Begin, ladder.IsKeptOut, ladder.IsSlow });
        using var ladders = JsonDocument.Parse(made);
        foreach (var (ladder, same) in ladders.RootElement.EnumerateArray().Zip(expected))
        {
            foreach (var (name, value) in JsonSerializer.SerializeToElement(same, Web).EnumerateObject()
                .Select(static field => (field.Name, field.Value)))
                Assert.True(JsonElement.DeepEquals(value, ladder.GetProperty(name)), $"{name}: {value} and {ladder.GetProperty(name)}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("bendy")]
    [InlineData("pregnant falls")]
    public async Task Next_RandomHistories_LeadToTheStatesOfCore(string conditions)
    {
        var random = new Random(20261128);
        var ids = conditions.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ProgrammeDay[][] histories = [.. Enumerable.Range(0, 400).Select(_ =>
            Enumerable.Range(0, random.Next(1, 120)).Select(_ => ProgrammeHistories.Any(random)).ToArray())];

        var made = await AskAsync($$"""
            (() => {
              const progression = new Progression(ladderFor(rules, {{JsonSerializer.Serialize(ids)}}))
              return people.map(days => {
                let state = progression.begin
                return days.map(day => {
                  state = progression.next(state, day)
                  const { kind, moves, walkMinutes } = progression.today(state)
                  return [kind, moves.map(move => move.column).join(), walkMinutes, progression.isReviewDue(state),
                    progression.asksOneLeg(state),
                    ...Object.keys(state).sort().map(name => state[name])].join(' ')
                })
              })
            })()
            """, histories);

        var progression = new Progression(new PersonalLadder(Rules, ids));
        var expected = histories.Select(days => Told(progression, days).ToArray()).ToArray();
        Assert.Equal(expected, JsonSerializer.Deserialize<string[][]>(made));
    }

    [Fact]
    public async Task ColourOf_EveryReport_IsThatOfCore()
    {
        SessionReport[] reports =
        [
            .. from ache in (int?[])[null, 0, 3, 4, 5, 6, 10]
               from stopped in Enum.GetValues<StopMeaning>()
               from isWhole in (bool[])[false, true]
               from morning in Enum.GetValues<NextMorning>()
               select new SessionReport(ache, stopped, isWhole, morning),
        ];

        var made = await AskAsync("people.map(report => colourOf(report, rules.stepRule))", reports);

        Assert.Equal(reports.Select(static report => report.ColourBy(Rules.StepRule)),
            JsonSerializer.Deserialize<SessionColour[]>(made, Web));
    }

    private static IEnumerable<string> Told(Progression progression, IEnumerable<ProgrammeDay> days)
    {
        var state = progression.Begin;
        foreach (var day in days)
        {
            state = progression.Next(state, day);
            var today = progression.Today(state);
            var fields = JsonSerializer.SerializeToElement(state, Web).EnumerateObject()
                .OrderBy(static field => field.Name, StringComparer.Ordinal)
                .Select(static field =>
                    $"{field.Value}".Replace("True", "true", StringComparison.Ordinal).Replace("False", "false", StringComparison.Ordinal));
            var kind = JsonNamingPolicy.KebabCaseLower.ConvertName($"{today.Kind}");
            var moves = string.Join(',', today.Moves.Select(static move => move.Column));
            yield return string.Join(
                ' ', [kind, moves, $"{today.WalkMinutes}", Said(progression.IsReviewDue(state)), Said(progression.AsksOneLeg(state)),
                .. fields]);
        }
    }

    private static string Said(bool isSo) => isSo ? "true" : "false";

    private Task<string> AskAsync<T>(string result, T people) => page.AskAsync<string>($$"""
        async () => {
          const { ladderFor } = await import('/js/programme/ladder.js')
          const { Progression, colourOf } = await import('/js/programme/steps.js')
          const rules = {{JsonSerializer.Serialize(Rules, Web)}}
          const people = {{JsonSerializer.Serialize(people, Web)}}
          return JSON.stringify({{result}})
        }
        """);
}
