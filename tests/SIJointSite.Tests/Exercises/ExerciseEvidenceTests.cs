using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Exercises;

/// <summary>The exercises held against docs/evidence/everyday.md, which "check" tells: the table of levels, P41 and the table of
/// swaps.</summary>
public sealed class ExerciseEvidenceTests
{
    [Theory]
    [InlineData("single-knee-to-chest", "repetitions: { usual: 2, least: 1, most: 3 }", "repetitions: { usual: 2, least: 1, most: 4 }",
        "dosage.repetitions is not that of the levels; write least: 1, most: 3.")]
    [InlineData("one-leg-bridge", "sets: { usual: 1, least: 1, most: 4 }", "sets: { usual: 1, least: 1, most: 5 }",
        "dosage.sets is not that of the levels; write least: 1, most: 4.")]
    [InlineData("step-up", "\"once every second day\"", "\"once a day\"", "doseWords do not say how often in a week; write")]
    [InlineData("knee-squeeze", "  arrow: \"knees-inward\"\n", "", "figure: no arrow shows what to do; write one", "figure:")]
    [InlineData("knee-squeeze", "  arrow: \"knees-inward\"\n", "", "figure: nothing moves in a push; write an arrow", "figure:")]
    [InlineData("bird-dog", "{ condition: \"falls\", ", "{ ",
        "leaveOut: the evidence leaves it out; write a row with condition: \"falls\"", "leaveOut:")]
    [InlineData("bird-dog", "why: \"Ask a clinician first.\" }", "why: \"Ask a clinician first.\", careful: true }",
        "leaveOut: the evidence leaves it out; write a row with condition: \"falls\", without careful or instead.", "leaveOut:")]
    [InlineData("bridge", "instead: \"On a chair: squeeze\"", "careful: true",
        "leaveOut: the evidence swaps it; write a row with condition: \"pregnant\" and instead: \"On a chair: squeeze\".", "leaveOut:")]
    [InlineData("single-knee-to-chest", "\"See a clinician first. Stay in", "\"Stay in",
        "leaveOut: bendy people ask before a stretch; begin the why", "leaveOut:")]
    [InlineData("clam", "{ condition: \"operation\", ", "{ ",
        "leaveOut: write a row with condition: \"operation\"; every exercise has one.", "leaveOut:")]
    public void Check_ExerciseThatIsNotAsItsRow_IsNamedWithItsLine(string slug, string from, string to, string reason, string? at = null)
    {
        var file = $"en/exercises/{slug}.md";
        using var content = new BrokenContent();
        var line = content.Replace(file, from, to);
        line = at is null ? line : content.Replace(file, "\n" + at, "\n" + at) + 1;

        var problems = content.Check().Problems;

        Assert.Contains(problems, problem => (problem.File, problem.Line) == ("content/" + file, line)
            && problem.Reason.StartsWith(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_HeavyWorkEveryDay_IsNamed()
    {
        using var content = new BrokenContent();
        content.Replace("en/exercises/step-up.md", "everySecondDay: true\n", "");

        Assert.Contains(content.Check().Problems, static problem => problem.File == "content/en/exercises/step-up.md"
            && problem.Reason.EndsWith("write everySecondDay: true.", StringComparison.Ordinal));
    }
}
