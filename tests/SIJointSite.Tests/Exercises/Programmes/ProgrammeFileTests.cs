using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Exercises.Programmes;

/// <summary>A mistake in the programme's files is named with file, line and what to write.</summary>
public sealed class ProgrammeFileTests
{
    private const string Rules = "en/programme/programme.yaml", Texts = "en/programme/texts.yaml";

    [Theory]
    [InlineData(Rules, "exercise: \"bridge\", repetitions: 5", "exercise: \"brigde\", repetitions: 5", "there is no exercise brigde")]
    [InlineData(Rules, "repetitions: 12, sets: 2", "repetitions: 40, sets: 2",
        "repetitions 40 is out of the range of bridge; write 3 to 12.")]
    [InlineData(Rules, "repetitions: 12, sets: 2", "repetitions: 12, sets: 9", "sets 9 is out of the range of bridge")]
    [InlineData(Rules, "\"bridge\", repetitions: 5, holdSeconds: 2", "\"bridge\", repetitions: 5, holdSeconds: 99",
        "holdSeconds 99 is out of")]
    [InlineData(Rules, "greenMost: 3", "greenMost: 6", "greenMost and amberMost are not in order")]
    [InlineData(Rules, "greensToGoUp: 2", "greensToGoUp: 0", "a number of the step rule is out of range")]
    [InlineData(Rules, "reviewDays: [14, 42, 84]", "reviewDays: [42, 14]", "the days to look again do not rise")]
    [InlineData(Rules, "walkMinutes: [3, 5,", "walkMinutes: [5, 5,", "the minutes of the walk do not rise")]
    [InlineData(Rules, "id: \"squeeze\"", "id: \"comfort\"", "the id comfort is taken")]
    [InlineData(Rules, "{ level: 2, up: \"strength\" }", "{ level: 2, up: \"strenght\" }", "\"strenght\" is no column")]
    [InlineData(Rules, "{ level: 2, up: \"strength\" }", "{ level: 4, up: \"strength\" }", "level 4 does not follow")]
    [InlineData(Rules, "drops: \"squeeze\"", "drops: \"comfort\"", "\"comfort\" is no other column")]
    [InlineData(Rules, ", begins: true", "", "the programme begins nowhere, or twice")]
    [InlineData(Rules, "  - { level: 4, up: \"walk\" }\n", "", "the walk goes up 8 times by its minutes")]
    [InlineData(Rules, "{ id: \"operation\" }", "{ id: \"operatoin\" }", "operatoin is no condition of choices.yaml")]
    [InlineData(Rules, "  - { id: \"operation\" }\n", "", "the condition operation of choices.yaml is missing")]
    [InlineData(Rules, "leavesOut: [\"single-knee-to-chest\"", "leavesOut: [\"single-knee\"", "there is no exercise single-knee.")]
    [InlineData(Rules, "\"pelvic-tilt\", \"one-leg-bridge\",", "\"pelvic-tilt\",", "one-leg-bridge is left out by its own page")]
    [InlineData(Rules, "\"figure-four\", \"hip-flexor-stretch\"] }", "\"figure-four\"] }", "hip-flexor-stretch is held for longer")]
    [InlineData(Rules, "emergency: \"red-flag\"", "emergency: \"amber\"", "emergency is an emergency; write \"red-flag\".")]
    [InlineData(Rules, "  tired: \"nothing\"\n", "", "the stop reason tired of choices.yaml is missing")]
    [InlineData(Rules, "  tired:", "  tyred:", "tyred is no stop reason")]
    [InlineData(Texts, "Week {week}, level", "Level", "place must hold {week}")]
    [InlineData(Texts, "[Check your symptoms]: it says", "Check your symptoms: it says", "must hold the words of one link")]
    public void Load_MistakeInTheProgramme_IsNamed(string file, string from, string to, string reason)
    {
        using var content = new BrokenContent();
        content.Replace(file, from, to);

        var problem = content.Load().Problems.First(problem => problem.Reason.Contains(reason, StringComparison.Ordinal));

        Assert.Equal("content/" + file, problem.File);
        Assert.True(problem.Line > 0);
    }
}
