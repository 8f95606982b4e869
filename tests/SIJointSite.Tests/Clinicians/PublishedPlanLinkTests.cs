using SIJointSite.Core.Handouts;
using SIJointSite.Settings;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Clinicians;

/// <summary>Plan links over the real exercises and the real programme.</summary>
public sealed class PublishedPlanLinkTests
{
    private static readonly PlanLevels Levels = new(RealContent.Current.Programme, RealContent.Current.Exercises.Find);

    [Fact]
    public void Parse_EachPublishedLink_MeansWhatItMeantThen()
    {
        var list = Path.Combine(Checkout.FindTop()!, "tests", "SIJointSite.Tests", "Clinicians", "published-plan-links.txt");
        var lines = File.ReadAllLines(list).Where(static line => !line.StartsWith('#')).ToArray();

        Assert.NotEmpty(lines);
        Assert.All(lines, static line =>
        {
            var (link, meaning) = (line.Split(" -> ")[0], line.Split(" -> ")[1].Split("; "));
            var (plan, notes) = Parse(link);
            Assert.Empty(notes);
            Assert.Equal(meaning, plan.Zip(meaning, Say));
        });
    }

    /// <summary>The table of levels in docs/evidence/everyday.md, in links.</summary>
    [Theory]
    [InlineData("level-1", "single-knee-to-chest.10s,knee-squeeze,weight-shift")]
    [InlineData("level-2", "single-knee-to-chest.20s,knee-squeeze.8,bridge.2s,sit-to-stand")]
    [InlineData("level-3", "hip-flexor-stretch,bridge.2x8.2s,sit-to-stand.8")]
    [InlineData("level-4", "hip-flexor-stretch.20s,one-leg-bridge,step-up")]
    public void Parse_LevelOfTheProgramme_IsTheLeastThatBelongsToIt(string link, string plain)
    {
        var (plan, notes) = Parse(link);

        Assert.Empty(notes);
        Assert.Equal(plain, PlanLink.Format(plan));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(-1)]
    public void Of_LevelThatTheProgrammeHasNot_IsEmpty(int level) => Assert.Empty(Levels.Of(level));

    private static (IReadOnlyList<PlannedExercise> Plan, IReadOnlyList<PlanNote> Notes) Parse(string link) =>
        PlanLink.Parse(link, RealContent.Current.Exercises.Find, Levels.Of);

    /// <summary>An exercise with those numbers that the meaning names.</summary>
    private static string Say(PlannedExercise planned, string meaning)
    {
        var (exercise, dose) = planned;
        Dictionary<string, object?> numbers = new()
        {
            ["sets"] = dose.Sets ?? exercise.Dosage.Sets.Usual,
            ["repetitions"] = dose.Repetitions ?? exercise.Dosage.Repetitions.Usual,
            ["hold"] = dose.HoldSeconds ?? exercise.Dosage.HoldSeconds.Usual,
            ["side"] = dose.Side,
            ["often"] = dose.Often?.Code,
        };
        var named = meaning.Split(' ')[1..].Select(part => part.Split('=')[0])
            .Select(name => name == "usual" && dose == OwnDose.Usual ? name : $"{name}={numbers.GetValueOrDefault(name)}");
        return $"{exercise.Slug} {string.Join(' ', named)}";
    }
}
