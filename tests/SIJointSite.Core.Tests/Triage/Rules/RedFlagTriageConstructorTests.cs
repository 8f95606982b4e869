using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Tests.Triage.Rules;

/// <summary>What a definition must be to be put together.</summary>
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
        RedFlag Bad(string linkId, string code) =>
            Sample.Flags[0] with { Id = "X", Conditions = [new FlagCondition { LinkId = linkId, YesCodes = [code] }] };
        static string MessageOf(Action make) => Assert.Throws<ArgumentException>(make).Message;

        Assert.StartsWith("Red flag E1 comes twice.",
            MessageOf(() => _ = new RedFlagTriage(Sample.Questionnaire, [Sample.Flags[0], Sample.Flags[0]], [], [])),
            StringComparison.Ordinal);
        Assert.StartsWith("Red flag X asks for the unknown item nowhere.",
            MessageOf(() => _ = new RedFlagTriage(Sample.Questionnaire, [Bad("nowhere", "yes")], [], [])), StringComparison.Ordinal);
        Assert.StartsWith("Red flag X asks for the unknown answer perhaps of numb.",
            MessageOf(() => _ = new RedFlagTriage(Sample.Questionnaire, [Bad("numb", "perhaps")], [], [])), StringComparison.Ordinal);
        var unknown = new FlagCondition { LinkId = "numb", YesCodes = ["yes"], NotSureCodes = ["maybe"] };
        Assert.StartsWith("Red flag E1 asks for the unknown answer maybe of numb.",
            MessageOf(() => _ = new RedFlagTriage(Sample.Questionnaire, [Sample.Flags[0] with { Conditions = [unknown] }], [], [])),
            StringComparison.Ordinal);
        Assert.Equal("K1 names the unknown red flag R1.",
            MessageOf(() => _ = new RedFlagTriage(Sample.Questionnaire, [Sample.Flags[0]], [Sample.Rules[0]], [])));
        Assert.Equal("N1 names the unknown red flag S1.",
            MessageOf(() => _ = new RedFlagTriage(Sample.Questionnaire, [Sample.Flags[0]], [], [Sample.Notes[0]])));
        Assert.Equal("N1 names the unknown red flag R1.",
            MessageOf(() => _ = new RedFlagTriage(Sample.Questionnaire, [Sample.Flags[2]], [], [Sample.Notes[0]])));
    }

    [Theory]
    [InlineData(LeastLevel.Emergency, null, Disposition.Urgent)]
    [InlineData(LeastLevel.Urgent, null, Disposition.NonUrgent)]
    [InlineData(LeastLevel.NonUrgent, null, Disposition.NonUrgent)]
    [InlineData(LeastLevel.None, null, Disposition.SelfCare)]
    [InlineData(LeastLevel.Emergency, LeastLevel.Emergency, Disposition.Emergency)]
    [InlineData(LeastLevel.NonUrgent, LeastLevel.None, Disposition.SelfCare)]
    public void NotSureDisposition_Flag_IsAsWrittenElseOneLower(LeastLevel level, LeastLevel? notSure, Disposition expected) =>
        Assert.Equal(expected, (Sample.Flags[0] with { Level = level, NotSure = notSure }).NotSureDisposition);
}
