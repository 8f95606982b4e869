using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Core.Tests.Triage.Form;

public sealed class ScreenReadingTests
{
    private static Screen Signs => new("first", "", null, null, [Sample.Checklist("signs", "numb", "fever")]);
    private static Screen Age => new("about", "", null, null, [Sample.Single("age", Sample.Choice("age-band", "adult", "older"))]);

    private static ScreenReading Read(Screen screen, params string[] values) => ScreenReading.Of(screen, _ => values);

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
        Screen both = new("both", "", null, null, [Signs.Groups[0], Age.Groups[0]]);

        var reading = ScreenReading.Of(both, groupId => groupId == "age" ? ["older"] : []);

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
}
