using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Core.Tests.Triage.Form;

/// <summary>What one answer on a page makes of others: lines that open groups, and groups that are asked only then.</summary>
public sealed class ScreenReadingLineTests
{
    [Fact]
    public void Of_AnswersBefore_AreKeptOnlyWhereTheGroupCannotBeReadOrStandsElsewhere()
    {
        var screen = Sample.Page(
            "about",
            Sample.Checklist("signs", "numb"),
            Sample.Single("age", Sample.Choice("age-band", "adult", "older")),
            Sample.Single("pregnancy", Sample.Choice("pregnant", "no", "yes")) with
            {
                EnableWhen = new EnableWhen([Sample.Condition("age-band", "adult"), Sample.Condition("pregnant", "yes")]),
            });
        Questionnaire questionnaire = new("id", "1.0.0", default, [Sample.Page("first", Sample.Checklist("list", "fever")), screen]);
        QuestionnaireResponse before = new([new("fever", "yes"), new("numb", "yes"), new("age-band", "adult"), new("pregnant", "yes")]);

        var reading = ScreenReading.Of(
            questionnaire, screen, before, groupId => groupId switch { "age" => ["older"], "pregnancy" => ["no"], _ => [] });

        Assert.Equal("signs", Assert.Single(reading.Faults).GroupId);
        Assert.Equal(["age-band older", "fever yes", "numb yes"],
            reading.Response.Answers.Select(static answer => $"{answer.Key} {answer.Value}").Order());
    }

    [Theory]
    [InlineData("not-sure", "not-sure", null)]
    [InlineData("not-sure", "yes", "yes")]
    [InlineData("yes", "not-sure", "not-sure")]
    public void Of_LineTickedAfterItWasNotSure_AsksWhatStandsBehindItAnew(string before, string member, string? kept)
    {
        var line = Sample.Page("now", Sample.Checklist("list", "line"));
        Questionnaire questionnaire = new("id", "1.0.0", default,
            [line, Sample.Page("closer", Sample.Checklist("members", "numb") with { Line = "line" })]);

        var reading = ScreenReading.Of(
            questionnaire, line, new QuestionnaireResponse([new("line", before), new("numb", member)]), _ => ["line"]);

        Assert.Equal(kept, reading.Response.CodeOf("numb"));
    }

    [Theory]
    [InlineData("line")]
    [InlineData("not-sure")]
    public void Of_LineWithOneMemberAnswered_LeavesAllOfThemAsTheyAre(string posted)
    {
        var line = Sample.Page("now", Sample.Checklist("list", "line"));
        Questionnaire questionnaire = new("id", "1.0.0", default,
            [line, Sample.Page("closer", Sample.Checklist("members", "numb", "fever", "bump") with { Line = "line" })]);
        QuestionnaireResponse before = new([new("line", "not-sure"), new("numb", "yes"), new("fever", "not-sure")]);

        var now = ScreenReading.Of(questionnaire, line, before, _ => [posted]).Response;

        Assert.Equal(("yes", "not-sure", null), (now.CodeOf("numb"), now.CodeOf("fever"), now.CodeOf("bump")));
    }

    [Theory]
    [InlineData("not-sure", null, "not-sure")]
    [InlineData("not-sure", "yes", "yes")]
    [InlineData("not-sure", "no", "no")]
    [InlineData("line", null, null)]
    [InlineData("none", null, null)]
    public void Of_LineThatIsNotSure_AnswersWhatStandsBehindItUnlessItIsAnswered(string posted, string? member, string? kept)
    {
        var line = Sample.Page("now", Sample.Checklist("list", "line"));
        Questionnaire questionnaire = new("id", "1.0.0", default,
            [line, Sample.Page("closer", Sample.Checklist("members", "numb") with { Line = "line" })]);
        var before = member is null ? QuestionnaireResponse.Empty : new QuestionnaireResponse([new("line", "yes"), new("numb", member)]);

        var reading = ScreenReading.Of(questionnaire, line, before, _ => [posted]);

        Assert.Equal(kept, reading.Response.CodeOf("numb"));
    }

    [Fact]
    public void Of_DoubtedGroupThatCannotBeRead_IsAskedAgain()
    {
        var closer = Sample.Page("closer", Sample.Checklist("members", "numb") with { Line = "line" });
        Questionnaire questionnaire = new("id", "1.0.0", default, [Sample.Page("now", Sample.Checklist("list", "line")), closer]);
        QuestionnaireResponse before = new([new("line", "not-sure"), new("numb", "not-sure")]);

        var reading = ScreenReading.Of(questionnaire, closer, before, _ => ["numb", "none"]);

        Assert.Single(reading.Faults);
        Assert.Equal(["numb"], questionnaire.MissingFrom(reading.Response));
    }

    [Fact]
    public void Of_TickThatIsNoLongerAsked_IsLeftOutOfTheAnswersAndKeptAsPosted()
    {
        var age = Sample.Page("about", Sample.Single("age", Sample.Choice("age-band", "adult", "older")));
        var list = Sample.Checklist("list", "numb", "fever");
        var screen = Sample.Page(
            "signs", list with { Items = [list.Items[0], list.Items[1] with { EnableWhen = Sample.When("age-band", "older") }] });
        Questionnaire questionnaire = new("id", "1.0.0", default, [age, screen]);

        var reading = ScreenReading.Of(
            questionnaire, screen, new QuestionnaireResponse([new("age-band", "adult")]), _ => ["numb", "fever"]);

        Assert.Empty(reading.Faults);
        Assert.Equal(["numb"], reading.Answers.Select(static answer => answer.Key));
        Assert.Equal(["numb", "fever"], reading.Posted.Select(static answer => answer.Key));
    }

    [Fact]
    public void ValuesFor_OpenedGroupOfALineThatIsNotSure_IsNotSureUntilAnswered()
    {
        var group = Sample.Checklist("closer", "numb", "fever") with { Line = "line" };
        QuestionnaireResponse notSure = new([new("line", "not-sure")]);

        Assert.Equal(["not-sure"], ScreenReading.ValuesFor(group, notSure));
        Assert.Empty(ScreenReading.ValuesFor(group, new QuestionnaireResponse([new("line", "yes")])));
        Assert.Equal(["numb"], ScreenReading.ValuesFor(group, notSure.With([new("numb", "yes"), new("fever", "no")])));
        Assert.Equal(["numb"], ScreenReading.ValuesFor(group, notSure.With([new("numb", "yes")])));
    }
}
