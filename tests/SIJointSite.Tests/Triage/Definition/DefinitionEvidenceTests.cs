using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Triage.Definition;

/// <summary>The definition that the site runs, against the evidence written down a second time.</summary>
public sealed class DefinitionEvidenceTests
{
    private const int Seed = 46;

    [Fact]
    public void RedFlags_EveryIdOfTheEvidence_StandsInTheDefinitionAtItsLevel()
    {
        foreach (var (id, level) in Evidence.Levels)
            Assert.Equal((id, level), (id, RealDefinition.Triage.RedFlags.Single(flag => flag.Id == id).Disposition));
    }

    [Fact]
    [Trait("Category", ProofSize.Category)]
    public void Assess_RandomAnswers_AreNeverBelowTheEvidence()
    {
        var random = new Random(Seed);
        var runs = ProofSize.Of(full: 100_000, sample: 20_000);
        var same = 0;
        for (var run = 0; run < runs; run++)
        {
            var response = RealDefinition.AllClear;
            for (var change = random.Next(6); change > 0; change--)
            {
                var item = RealDefinition.Questionnaire.Items[random.Next(RealDefinition.Questionnaire.Items.Count)];
                response = response.With(item.LinkId, item.AnswerOptions[random.Next(item.AnswerOptions.Count)].Code);
            }

            var least = Evidence.LevelOf(
                Raised(response, static condition => condition.YesCodes),
                Raised(response, static condition => [.. condition.YesCodes, .. condition.NotSureCodes]));
            var level = RealDefinition.Triage.Assess(response).Disposition;
            if (level < least)
            {
                var changed = response.Answers.Where(answer => RealDefinition.AllClear.CodeOf(answer.Key) != answer.Value);
                Assert.Fail($"Run {run}: the evidence says {least}, the site {level}: {string.Join(", ", changed)}");
            }

            same += level == least ? 1 : 0;
        }

        Assert.True(same > runs * .7, $"Only {same} of {runs} are as in the evidence");
    }

    /// <summary>Ids whose conditions all hold, of questions that are asked.</summary>
    private static HashSet<string> Raised(QuestionnaireResponse response, Func<FlagCondition, IReadOnlyList<string>> codes) =>
    [
        .. RealDefinition.Triage.RedFlags
            .Where(flag => flag.Conditions.All(condition =>
                codes(condition).Contains(response.CodeOf(condition.LinkId)!)
                && RealDefinition.Questionnaire.IsAsked(condition.LinkId, response)))
            .Select(static flag => flag.Id),
    ];
}
