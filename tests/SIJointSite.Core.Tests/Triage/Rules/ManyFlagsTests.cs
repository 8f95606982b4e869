using System.Globalization;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Tests.Triage.Rules;

/// <summary>More red flags than fit into one half of a <c>FlagSet</c>: each counts by itself, wherever it stands.</summary>
public sealed class ManyFlagsTests
{
    private const int Count = 200;

    private static readonly string[] LinkIds = [.. Enumerable.Range(0, Count).Select(static place => $"sign-{place}")];

    private static readonly QuestionnaireResponse Calm =
        new(LinkIds.Select(static linkId => KeyValuePair.Create(linkId, AnswerOption.No)));

    private static RedFlagTriage Triage(params CombinationRule[] rules) => new(
        new Questionnaire("many", "1.0.0", default, [Sample.Page("page", Sample.Checklist("signs", LinkIds))]),
        [.. LinkIds.Select(static linkId => Sample.Flag($"F-{linkId}", linkId, LeastLevel.NonUrgent, LeastLevel.NonUrgent, 7))], rules, []);

    [Fact]
    public void Assess_EachOfManySignsAlone_NamesThatOneAndNoOther()
    {
        var triage = Triage();

        Assert.All(LinkIds, linkId => Assert.Equal(
            [$"F-{linkId}"], triage.Assess(Calm.With(linkId, AnswerOption.Yes)).Reasons.Select(static reason => reason.Id)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(128, 127)]
    [InlineData(5, 134)]
    [InlineData(150, 199)]
    public void Assess_RuleOnTwoSigns_HoldsWithBothAndWithNeitherAlone(int one, int other)
    {
        var triage = Triage(new CombinationRule
        {
            Id = "K1",
            Clauses = [new RuleClause { AtLeast = 2, RedFlagIds = [$"F-sign-{one}", $"F-sign-{other}"] }],
            Level = LeastLevel.Urgent,
            Reason = "Both",
            Source = "source K1",
        });

        Assert.Equal(Disposition.NonUrgent, Level([one]));
        Assert.Equal(Disposition.NonUrgent, Level([other]));
        Assert.Equal(Disposition.Urgent, Level([one, other]));
        // The same place of the other half is another sign.
        Assert.Equal(Disposition.NonUrgent, Level([one, one < 128 ? one + 128 : one - 128]));

        Disposition Level(IEnumerable<int> places) =>
            triage.Assess(places.Aggregate(Calm, static (all, place) => all.With(LinkIds[place], AnswerOption.Yes))).Disposition;
    }

    [Fact]
    public void Assess_AllSigns_NamesEachOnceAndDoubtsApart()
    {
        var response = LinkIds.Index().Aggregate(Calm, static (all, sign) =>
            all.With(sign.Item, sign.Index % 2 == 0 ? AnswerOption.Yes : AnswerOption.NotSure));

        var reasons = Triage().Assess(response).Reasons;

        Assert.Equal(Count, reasons.Count);
        Assert.All(reasons, static reason => Assert.Equal(
            int.Parse(reason.Id["F-sign-".Length..], CultureInfo.InvariantCulture) % 2 == 0
                ? Certainty.Yes : Certainty.NotSure, reason.Certainty));
    }
}
