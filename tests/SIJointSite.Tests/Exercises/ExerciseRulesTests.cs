using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using SIJointSite.Content;
using SIJointSite.Content.Files;
using SIJointSite.Settings;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Exercises;

/// <summary>The editorial rules of exercises: a planted mistake for each.</summary>
public sealed class ExerciseRulesTests
{
    private const string Exercise = "en/exercises/single-knee-to-chest.md";
    private const string Positions = "en/positions.yaml";

    [Fact]
    public void Check_RealContent_KeepsEveryRule()
    {
        var reader = new SiteContentReader(new ContentFolder(new ConfigurationBuilder().Build()), Options.Create(new SiteOptions()));

        Assert.Null(Record.Exception(reader.Check));
    }

    [Theory]
    [InlineData("doseWords: [\"Hold 30 seconds\"", "doseWords: [\"Hold a while\"",
        "doseWords do not say how long to hold; write \"30\", as in the dosage.")]
    [InlineData("\"2 to 3 times each side\"", "\"a few times each side\"",
        "doseWords do not say how often; write \"2 to 3 times\", as in the dosage.")]
    [InlineData("evidence: \"Part of exercise plans that were tested as a whole. Not tested on its own for SI joint pain.",
        "evidence: \"Part of exercise plans that were tested as a whole.",
            "evidence does not say that the exercise was not tested alone; write ")]
    [InlineData("headNod: 6, right: { foot: [30, 5] }", "headNod: 6, right: { foot: [30, -5] }", "figure: the knees are ", "figure:")]
    [InlineData("working: [\"right-leg\"]", "working: []", "working lists nothing")]
    public void Check_MistakeInAnExercise_IsNamedWithItsLine(string from, string to, string reason, string? at = null)
    {
        using var content = new BrokenContent();
        var line = content.Replace(Exercise, from, to);
        line = at is null ? line : content.Replace(Exercise, at, at);

        var problems = content.Check().Problems;

        Assert.Contains(problems, problem =>
            problem.File == "content/" + Exercise && problem.Line == line && problem.Reason.StartsWith(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_FlatOnTheBackWithoutAWordOnPregnancy_IsNamed()
    {
        using var content = new BrokenContent();
        content.Replace(Exercise, "condition: \"pregnant\", ", "");
        var line = content.Replace(Exercise, "leaveOut:", "leaveOut:");

        Assert.Contains(content.Check().Problems, problem => problem.Line == line
            && problem.Reason.StartsWith(
                "it is done flat on the back; write a row with condition: \"pregnant\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_FootOutOfReach_IsNamed()
    {
        using var content = new BrokenContent();
        content.Replace(Exercise, "left: { foot: [30, -5] }", "left: { foot: [50, -30] }");
        content.Replace(Exercise, "left: { foot: [30, -5] }", "left: { foot: [50, -30] }");

        Assert.Contains(content.Check().Problems, static problem =>
            problem.Reason.StartsWith("figure: the left foot does not reach its place", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_ArrowOverAHand_IsNamed()
    {
        using var content = new BrokenContent();
        content.Replace("en/exercises/deep-breathing.md", "camera: { turn: 14, tilt: 30 }", "camera: { turn: 60, tilt: 45 }");

        Assert.Contains(content.Check().Problems, static problem =>
            problem.Reason.StartsWith("figure: the arrow covers the ", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_LongSentence_IsNamedWithItsLine()
    {
        using var content = new BrokenContent();
        var words = string.Join(' ', Enumerable.Repeat("and on", 16));
        var line = content.Replace(Exercise, "purpose: \"", $"purpose: \"Bend {words}. ");

        var problem = Assert.Single(content.Check().Problems);

        Assert.Equal(line, problem.Line);
        Assert.StartsWith("a sentence has 33 words; write 30 or fewer: \"Bend and on", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_HardWords_AreNamedWithTheirLine()
    {
        using var content = new BrokenContent();
        var hard = string.Join(
            ' ', Enumerable.Repeat("Sacroiliac rehabilitation necessitates individualised biomechanical considerations.", 20));
        var line = content.Replace(Exercise, "purpose: \"", $"purpose: \"{hard} ");

        var problem = Assert.Single(content.Check().Problems);

        Assert.Equal(line, problem.Line);
        Assert.Matches("^the leaflet reads at grade [0-9.]+; write shorter words and sentences, 8 or less. Hardest: \"Sacroiliac",
            problem.Reason);
    }

    [Fact]
    public void Check_LongLeaflet_SaysHowManyWords()
    {
        using var content = new BrokenContent();
        content.Replace(Exercise, "purpose: \"", $"purpose: \"{string.Join(' ', Enumerable.Repeat("Bend it now.", 250))} ");

        Assert.EndsWith(" words; write 200 to 800.", Assert.Single(content.Check().Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ThreeVersions_AreTooMany()
    {
        using var content = new BrokenContent();
        content.Replace(Exercise, "versions:\n", "versions:\n" + """
              - title: "Another way"
                caption: "Just the same."
                figure:
                  camera: { turn: 14, tilt: 20 }
                  working: ["right-leg"]
                  props: ["bed", "head-pillow"]
                  end: { posture: "on-back", right: { foot: [27, 5] }, left: { foot: [27, -5] }, rightArm: "on-tummy", leftArm: "on-tummy" }

            """);

        var reason = Assert.Single(content.Check().Problems).Reason;

        Assert.Equal("a leaflet has 3 or 4 drawings; write 1 or 2 versions, not 3.", reason);
    }

    [Fact]
    public void Check_HardPosition_IsNamedWithItsLine()
    {
        using var content = new BrokenContent();
        var line = content.Replace(
            Positions, "Pillows under your knees.", "Individualised biomechanical considerations necessitate rehabilitation.");

        var problem = Assert.Single(content.Check().Problems);

        Assert.Equal(("content/" + Positions, line), (problem.File, problem.Line));
        Assert.StartsWith("asleep-on-back reads at grade ", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_MistakeOfStyle_DoesNotStopTheSite()
    {
        using var content = new BrokenContent();
        content.Replace(Exercise, "doseWords: [\"Hold 30 seconds\"", "doseWords: [\"Hold a while\"");

        Assert.Null(Record.Exception(content.Read));
    }
}
