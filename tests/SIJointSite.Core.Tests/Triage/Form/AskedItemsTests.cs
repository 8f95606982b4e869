using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Tests.Triage.Form;

/// <summary>Lines that open, groups that an answer asks, and questions that stay as long as their own answer stands.</summary>
public sealed class AskedItemsTests
{
    private static readonly Questionnaire Questions = new("lines", "1.0.0", default,
    [
        Sample.Page("now", Sample.Checklist("list", "line", "cough"), Sample.Single("age", Sample.Choice("age-band", "adult", "older"))),
        Sample.Page(
            "closer",
            Sample.Checklist("members", "numb", "fever") with { Line = "line" },
            Sample.Checklist("deeper", "blood") with { Line = "fever" },
            Sample.Single("stays", Sample.Choice("pregnant", "no", "yes")) with
            {
                EnableWhen = new EnableWhen([Sample.Condition("age-band", "adult"), Sample.Condition("pregnant", "yes")]),
            }),
    ]);

    private static readonly RedFlagTriage Triage = new(
        Questions,
        [
            Sample.Flag("U1", "numb", LeastLevel.Urgent, LeastLevel.NonUrgent),
            Sample.Flag("S1", "fever", LeastLevel.NonUrgent, LeastLevel.NonUrgent, 7),
            Sample.Flag("U2", "blood", LeastLevel.Urgent, LeastLevel.Urgent),
        ],
        [], []);

    private static QuestionnaireResponse Answers(string answers) => new(
        answers.Split(' ').Select(answer => answer.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1])));

    [Theory]
    [InlineData("line=no", "")]
    [InlineData("line=yes", "numb fever blood")]
    [InlineData("line=not-sure", "numb fever blood")]
    [InlineData("cough=yes", "numb fever blood")]
    [InlineData("line=yes fever=no", "numb fever")]
    [InlineData("line=no fever=yes", "")]
    public void IsAsked_MembersOfALine_AreAskedUnlessItIsNo(string answers, string asked) =>
        Assert.Equal(asked, string.Join(' ', new[] { "numb", "fever", "blood" }.Where(id => Questions.IsAsked(id, Answers(answers)))));

    [Theory]
    [InlineData("age-band=adult", true)]
    [InlineData("age-band=older", false)]
    [InlineData("age-band=older pregnant=no", false)]
    [InlineData("age-band=older pregnant=yes", true)]
    [InlineData("cough=no", true)]
    public void IsAsked_GroupThatNamesItsOwnAnswer_StaysAsLongAsItStands(string answers, bool asked) =>
        Assert.Equal(asked, Questions.IsAsked("pregnant", Answers(answers)));

    [Fact]
    public void AskedScreens_Answers_TrimWhatIsNotAsked()
    {
        var asked = Questions.AskedScreens(Answers("line=no cough=no age-band=older"));

        Assert.Equal(["now"], asked.Select(screen => screen.Id));
        Assert.Equal(["members", "deeper"],
            Questions.AskedScreens(Answers("line=yes cough=no age-band=older fever=yes"))[1].Groups.Select(group => group.Id));
        Assert.True(Questions.IsAskedOfAll(Questions.Screens[0]));
        Assert.False(Questions.IsAskedOfAll(Questions.Screens[1]));
    }

    [Fact]
    public void Prune_LineThatIsNoLongerTicked_TakesItsMembersAlong()
    {
        var all = Answers("line=yes cough=no age-band=older numb=yes fever=yes blood=yes");

        Assert.Equal(6, Questions.Prune(all).Answers.Count);
        Assert.Equal(["age-band", "cough", "line"], Questions.Prune(all.With("line", "no")).Answers.Keys.Order());
    }

    [Fact]
    public void Assess_OpenLineWithoutItsMembers_IsIncomplete()
    {
        var outcome = Assert.IsType<TriageOutcome.Incomplete>(Triage.Assess(Answers("line=yes cough=no age-band=older")));

        Assert.Equal(["numb", "fever", "blood"], outcome.MissingLinkIds);
        Assert.Equal(Disposition.NonUrgent, outcome.Disposition);
        Assert.Empty(outcome.Reasons);
    }

    [Fact]
    public void Assess_LineNotSure_CountsEveryMemberAsNotSureUntilAnswered()
    {
        var open = Triage.Assess(Answers("line=not-sure cough=no age-band=older"));
        var answered = Triage.Assess(Answers("line=not-sure cough=no age-band=older numb=no fever=no"));

        Assert.IsType<TriageOutcome.Incomplete>(open);
        Assert.Equal(["U1", "S1"], open.Reasons.Select(reason => reason.Id));
        Assert.All(open.Reasons, static reason => Assert.Equal(Certainty.NotSure, reason.Certainty));
        Assert.IsType<TriageOutcome.Decided>(answered);
        Assert.Equal(Disposition.SelfCare, answered.Disposition);
    }

    [Theory]
    [InlineData("later")]
    [InlineData("nowhere")]
    public void Constructor_ConditionOnSomethingNotAskedBefore_IsRefused(string linkId)
    {
        Screen[] screens =
        [
            Sample.Page("one", Sample.Checklist("first", "early") with { EnableWhen = Sample.When(linkId, "yes") }),
            Sample.Page("two", Sample.Checklist("second", "later")),
        ];

        var exception = Assert.Throws<ArgumentException>(() => new Questionnaire("id", "1.0.0", default, screens));

        Assert.StartsWith($"early depends on {linkId}, which is not asked before it.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_ConditionOnAnUnknownAnswer_IsRefused()
    {
        Screen[] screens = [Sample.Page(
            "one", Sample.Checklist("first", "early"),
                Sample.Checklist("second", "late") with { EnableWhen = Sample.When("early", "maybe") })];

        var exception = Assert.Throws<ArgumentException>(() => new Questionnaire("id", "1.0.0", default, screens));

        Assert.StartsWith("late depends on the unknown answer maybe of early.", exception.Message, StringComparison.Ordinal);
    }
}
