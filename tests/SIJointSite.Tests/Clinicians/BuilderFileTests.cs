using SIJointSite.Core.Handouts;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Clinicians;

/// <summary>A set that does not fit is refused with file, line and reason.</summary>
public sealed class BuilderFileTests
{
    private const string File = "en/clinicians/builder.yaml";

    [Theory]
    [InlineData("plan: \"level-2\"", "plan: \"level-9\"", "this is no plan as it stands (UnknownExercise level-9)")]
    [InlineData("bridge.3.2s", "bridge.40.2s", "this is no plan as it stands (OutOfRange 40)")]
    [InlineData("short-squeezes,sit-to-stand,short-walk", "bridge,sit-to-stand,short-walk",
        "the home programme leaves bridge out for pregnant")]
    [InlineData("leg-to-side,short-walk", "cross-body-rotation", "the home programme leaves cross-body-rotation out for thin-bones")]
    [InlineData("conditions: [\"bendy\"]", "conditions: [\"bandy\"]", "there is no condition bandy")]
    [InlineData("conditions: [\"bendy\"]", "conditions: [\"new-hip\"]", "no exercises are for people with new-hip")]
    [InlineData("id: \"bendy\"", "id: \"standard\"", "the id standard comes twice")]
    [InlineData("several: \"{count} exercises\"", "several: \"Exercises\"", "several must hold {count}")]
    public void Load_MistakeInTheBuildersFile_IsNamed(string from, string to, string reason)
    {
        using var content = new BrokenContent();
        var line = content.Replace(File, from, to);

        var problem = Assert.Single(content.Load().Problems);

        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.Equal(("content/" + File, line), (problem.File, problem.Line));
    }

    /// <summary>The player gives another way instead; a printed sheet shows the usual steps to everybody.</summary>
    [Fact]
    public void Sets_ForPregnancy_HaveNoStepFlatOnTheBack()
    {
        var set = RealContent.Current.Builder.Find("pregnancy")!;
        var (plan, _) = PlanLink.Parse(set.Plan, RealContent.Current.Exercises.Find, static _ => []);

        Assert.NotEmpty(plan);
        Assert.All(plan, static planned => Assert.All(
            planned.Steps.Append(planned.Exercise.Position),
            static words => Assert.DoesNotContain("on your back", words, StringComparison.OrdinalIgnoreCase)));
    }
}
