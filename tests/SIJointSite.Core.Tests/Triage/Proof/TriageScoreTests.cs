using SIJointSite.Core.Triage.Proof;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Tests.Triage.Proof;

public sealed class TriageScoreTests
{
    private static TriageStory Story(string id, Disposition expected, params string[] answers) =>
        new(id, "A story.", Sample.With(answers), expected, "Source");

    [Fact]
    public void Score_StoriesJudgedRightTooLowAndTooHigh_CountsEach()
    {
        var score = new TriageScore(Sample.Triage,
        [
            Story("right", Disposition.Emergency, "numb"),
            Story("low", Disposition.Emergency, "fever"),
            Story("lower", Disposition.Urgent, "worse"),
            Story("high", Disposition.SelfCare, "worse"),
            Story("calm", Disposition.SelfCare),
        ]);

        Assert.Equal(["right", "low", "lower", "high", "calm"], score.Results.Select(result => result.Story.Id));
        Assert.Equal((1, 2), score.Emergencies);
        Assert.Equal(2, score.UnderTriaged);
        Assert.Equal(1, score.OverTriaged);
        Assert.Equal((1, 2), score.At(Disposition.SelfCare));
        Assert.Equal((0, 1), score.At(Disposition.Urgent));
        Assert.Equal((0, 0), score.At(Disposition.NonUrgent));
    }
}
