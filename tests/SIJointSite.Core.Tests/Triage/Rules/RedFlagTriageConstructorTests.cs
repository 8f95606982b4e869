using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Tests.Triage.Rules;

public sealed class RedFlagTriageConstructorTests
{
    [Fact]
    public void Constructor_Definition_IsGivenBackInItsOrder()
    {
        var questionnaire = Sample.Questionnaire;
        var triage = new RedFlagTriage(questionnaire, Sample.Flags, Sample.Rules, Sample.Notes);

        Assert.Equal(Sample.Flags, triage.RedFlags);
        Assert.Equal(Sample.Rules, triage.Rules);
        Assert.Equal(Sample.Notes, triage.Notes);
        Assert.Same(questionnaire, triage.Questionnaire);
    }

    [Fact]
    public void Constructor_MoreRedFlagsThanPlaces_IsRefused()
    {
        RedFlag[] flags = [.. Enumerable.Range(0, 253).Select(index => Sample.Flags[0] with { Id = $"E{index}" })];
        var joined = Sample.Flags.Single(flag => flag.Id == "F1");

        _ = new RedFlagTriage(Sample.Questionnaire, [.. flags, joined], [], []);
        var exception = Assert.Throws<ArgumentException>(() =>
            new RedFlagTriage(Sample.Questionnaire, [.. flags, joined, Sample.Flags[1]], [], []));

        Assert.StartsWith("There are more red flags than 256.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_FaultyDefinition_IsRefusedByName()
    {
        RedFlag Bad(string linkId, string code) => Sample.Flags[0] with { Id = "X", Conditions = [new FlagCondition(linkId, [code], [])] };
        static string MessageOf(Action make) => Assert.Throws<ArgumentException>(make).Message;

        Assert.StartsWith("Red flag E1 comes twice.",
            MessageOf(() => _ = new RedFlagTriage(Sample.Questionnaire, [Sample.Flags[0], Sample.Flags[0]], [], [])),
            StringComparison.Ordinal);
        Assert.StartsWith("Red flag X asks for the unknown item nowhere.",
            MessageOf(() => _ = new RedFlagTriage(Sample.Questionnaire, [Bad("nowhere", "yes")], [], [])), StringComparison.Ordinal);
        Assert.StartsWith("Red flag X asks for the unknown answer perhaps of numb.",
            MessageOf(() => _ = new RedFlagTriage(Sample.Questionnaire, [Bad("numb", "perhaps")], [], [])), StringComparison.Ordinal);
        Assert.StartsWith("Red flag E1 asks for the unknown answer maybe of numb.", MessageOf(() => _ = new RedFlagTriage(
            Sample.Questionnaire, [Sample.Flags[0] with { Conditions = [new FlagCondition("numb", ["yes"], ["maybe"])] }], [], [])),
                StringComparison.Ordinal);
        Assert.Equal("K1 names the unknown red flag R1.",
            MessageOf(() => _ = new RedFlagTriage(Sample.Questionnaire, [Sample.Flags[0]], [Sample.Rules[0]], [])));
        Assert.Equal("N1 names the unknown red flag S1.",
            MessageOf(() => _ = new RedFlagTriage(Sample.Questionnaire, [Sample.Flags[0]], [], [Sample.Notes[0]])));
        Assert.Equal("N1 names the unknown red flag R1.",
            MessageOf(() => _ = new RedFlagTriage(Sample.Questionnaire, [Sample.Flags[2]], [], [Sample.Notes[0]])));
    }
}
