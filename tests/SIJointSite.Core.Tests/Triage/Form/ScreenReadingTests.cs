using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Core.Tests.Triage.Form;

public sealed class ScreenReadingTests
{
    private static Screen Signs => Sample.Page("first", Sample.Checklist("signs", "numb", "fever"));
    private static Screen Age => Sample.Page("about", Sample.Single("age", Sample.Choice("age-band", "adult", "older")));

    private static ScreenReading Read(Screen screen, params string[] values) => Read(screen, _ => values);

    private static ScreenReading Read(Screen screen, Func<string, IReadOnlyList<string>> valuesOf) =>
        ScreenReading.Of(new Questionnaire("id", "1.0.0", default, [screen]), screen, QuestionnaireResponse.Empty, valuesOf);

    [Theory]
    [InlineData("none", "no no")]
    [InlineData("not-sure", "not-sure not-sure")]
    [InlineData("numb", "yes no")]
    [InlineData("fever numb", "yes yes")]
    [InlineData("fever not-sure", "not-sure yes")]
    public void Of_Checklist_AnswersEveryItem(string values, string codes)
    {
        var reading = Read(Signs, values.Split(' '));

        Assert.Empty(reading.Faults);
        Assert.Equal(["numb", "fever"], reading.Answers.Select(answer => answer.Key));
        Assert.Equal(codes, string.Join(' ', reading.Answers.Select(answer => answer.Value)));
    }

    [Fact]
    public void Of_SingleChoice_AnswersItsItem() =>
        Assert.Equal([KeyValuePair.Create("age-band", "older")], Read(Age, "older").Answers);

    [Theory]
    [InlineData("", ScreenReading.FaultKind.Missing)]
    [InlineData(" ", ScreenReading.FaultKind.Missing)]
    [InlineData("none numb", ScreenReading.FaultKind.NoneWithOthers)]
    [InlineData("none not-sure", ScreenReading.FaultKind.NoneWithOthers)]
    [InlineData("numb numb", ScreenReading.FaultKind.NotUnderstood)]
    [InlineData("none none", ScreenReading.FaultKind.NotUnderstood)]
    [InlineData("numb nonsense", ScreenReading.FaultKind.NotUnderstood)]
    [InlineData("yes", ScreenReading.FaultKind.NotUnderstood)]
    [InlineData("numb ", ScreenReading.FaultKind.NotUnderstood)]
    public void Of_ChecklistThatCannotBeRead_GivesAFaultAndNoAnswer(string values, ScreenReading.FaultKind kind)
    {
        var reading = Read(Signs, values.Split(' '));

        Assert.Empty(reading.Answers);
        Assert.Equal(new ScreenReading.Fault("signs", kind), Assert.Single(reading.Faults));
    }

    [Theory]
    [InlineData("none numb")]
    [InlineData("numb not-sure none")]
    [InlineData("numb numb")]
    [InlineData("sign-of-an-older-form numb")]
    public void Of_ChecklistThatCannotBeRead_KeepsItsTicksAsPostedAndNothingElse(string values) =>
        Assert.Equal([KeyValuePair.Create("numb", AnswerOption.Yes)], Read(Signs, values.Split(' ')).Posted);

    [Fact]
    public void Of_NothingPosted_IsMissing() => Assert.Equal(ScreenReading.FaultKind.Missing, Assert.Single(Read(Signs).Faults).Kind);

    [Theory]
    [InlineData("adult older")]
    [InlineData("adult adult")]
    [InlineData("none")]
    [InlineData("not-sure")]
    [InlineData("age-band")]
    public void Of_SingleChoiceThatCannotBeRead_GivesAFaultAndNoAnswer(string values)
    {
        var reading = Read(Age, values.Split(' '));

        Assert.Empty(reading.Answers);
        Assert.Equal(ScreenReading.FaultKind.NotUnderstood, Assert.Single(reading.Faults).Kind);
    }

    [Fact]
    public void Of_TwoGroups_ReadsTheSoundOneWhenTheOtherIsFaulty()
    {
        var both = Sample.Page("both", Signs.Groups[0], Age.Groups[0]);

        var reading = Read(both, groupId => groupId == "age" ? ["older"] : []);

        Assert.Equal([KeyValuePair.Create("age-band", "older")], reading.Answers);
        Assert.Equal("signs", Assert.Single(reading.Faults).GroupId);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("not-sure")]
    [InlineData("numb")]
    [InlineData("numb not-sure")]
    [InlineData("numb fever")]
    public void ValuesFor_WhatWasRead_FillsTheFormInAgain(string values)
    {
        var response = new QuestionnaireResponse(Read(Signs, values.Split(' ')).Answers);

        Assert.Equal(values.Split(' '), ScreenReading.ValuesFor(Signs.Groups[0], response));
    }

    [Fact]
    public void ValuesFor_OpenGroup_ChoosesNothing()
    {
        Assert.Empty(ScreenReading.ValuesFor(Signs.Groups[0], QuestionnaireResponse.Empty));
        Assert.Empty(ScreenReading.ValuesFor(Signs.Groups[0], new QuestionnaireResponse([new("numb", "no")])));
        Assert.Empty(ScreenReading.ValuesFor(Age.Groups[0], QuestionnaireResponse.Empty));
        Assert.Equal(["older"], ScreenReading.ValuesFor(Age.Groups[0], new QuestionnaireResponse([new("age-band", "older")])));
    }

    [Fact]
    public void Of_GroupThatAnAnswerOnTheSameScreenAsks_IsReadOnlyThen()
    {
        var screen = Sample.Page(
            "about",
            Sample.Single("age", Sample.Choice("age-band", "adult", "older")),
            Sample.Single("pregnancy", Sample.Choice("pregnant", "no", "yes")) with { EnableWhen = Sample.When("age-band", "adult") });

        var older = Read(screen, groupId => groupId == "age" ? ["older"] : ["yes"]);
        var adult = Read(screen, groupId => groupId == "age" ? ["adult"] : []);

        Assert.Equal([KeyValuePair.Create("age-band", "older")], older.Answers);
        Assert.Empty(older.Faults);
        Assert.Equal("pregnancy", Assert.Single(adult.Faults).GroupId);
    }

    [Theory]
    [InlineData("yes", 2)]
    [InlineData("no", 1)]
    public void Of_GroupThatItsOwnAnswerKeeps_IsReadWithThatAnswer(string pregnant, int answers)
    {
        var screen = Sample.Page(
            "about",
            Sample.Single("age", Sample.Choice("age-band", "adult", "older")),
            Sample.Single("pregnancy", Sample.Choice("pregnant", "no", "yes")) with
            {
                EnableWhen = new EnableWhen([Sample.Condition("age-band", "adult"), Sample.Condition("pregnant", "yes")]),
            });

        var reading = Read(screen, groupId => groupId == "age" ? ["older"] : [pregnant]);

        Assert.Empty(reading.Faults);
        Assert.Equal(answers, reading.Answers.Count);
    }
}
