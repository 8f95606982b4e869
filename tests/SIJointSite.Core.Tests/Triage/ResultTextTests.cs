using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Tests.Triage;

public sealed class ResultTextTests
{
    private static readonly DateOnly Today = new(2026, 12, 28);

    [Theory]
    [InlineData(Disposition.Emergency, null, "2026-12-28")]
    [InlineData(Disposition.Urgent, null, "2026-12-29")]
    [InlineData(Disposition.NonUrgent, 7, "2027-01-04")]
    [InlineData(Disposition.NonUrgent, null, "2027-01-04")]
    [InlineData(Disposition.SelfCare, null, "2027-01-11")]
    public void LookAgainOn_EachLevel_IsARealDate(Disposition disposition, int? days, string expected)
    {
        var outcome = new TriageOutcome.Decided(disposition, [], days, []);

        Assert.Equal(DateOnly.ParseExact(expected, "yyyy-MM-dd"), ResultText.LookAgainOn(Today, outcome));
    }

    [Theory]
    [InlineData("{You} and {your} leg: {I} told {them} {my} story", "You and your leg: I told you my story",
        "They and their leg: they told them their story")]
    [InlineData("{you} hurt {yourself}. {Your} leg. {My} leg", "you hurt yourself. Your leg. My leg",
        "they hurt themselves. Their leg. Their leg")]
    [InlineData("{I-am} here. {I} hurt {myself}", "I am here. I hurt myself", "they are here. they hurt themselves")]
    [InlineData("No words", "No words", "No words")]
    [InlineData("{unknown} {you}", "{unknown} you", "{unknown} they")]
    public void Speak_WordsInBraces_FitTheReader(string text, string self, string other)
    {
        Assert.Equal(self, Voice.Self.Speak(text));
        Assert.Equal(other, Voice.Other.Speak(text));
    }

    private static ResultText Text(string[] onlyFor, string[] whenAny) => new()
    {
        Id = "x",
        Disposition = Disposition.Emergency,
        Level = "Emergency",
        Heading = "",
        HowSoon = "",
        Steps = [],
        BeforeYouGo = [],
        IfItGetsWorse = [],
        DeskOpening = "",
        OnlyFor = onlyFor,
        WhenAny = whenAny,
    };

    [Theory]
    [InlineData("E1", true)]
    [InlineData("E1 E2", true)]
    [InlineData("E1 E3", false)]
    [InlineData("E3", false)]
    public void IsMadeFor_OnlyFor_WantsNothingElse(string deciding, bool expected) =>
        Assert.Equal(expected, Text(["E1", "E2"], []).IsMadeFor(deciding.Split(' ')));

    [Theory]
    [InlineData("E1", true)]
    [InlineData("E1 E3", true)]
    [InlineData("E3", false)]
    public void IsMadeFor_WhenAny_WantsOneOfThem(string deciding, bool expected) =>
        Assert.Equal(expected, Text([], ["E1", "E2"]).IsMadeFor(deciding.Split(' ')));

    [Fact]
    public void IsMadeFor_GeneralText_IsMadeForNothing()
    {
        Assert.True(Text([], []).IsGeneral);
        Assert.False(Text([], []).IsMadeFor(["E1"]));
        Assert.False(Text(["E1"], []).IsGeneral);
        Assert.False(Text([], ["E1"]).IsGeneral);
    }

    [Theory]
    [InlineData(-8, "2026-11-24")]
    [InlineData(0, "2026-11-25")]
    [InlineData(12, "2026-11-25")]
    [InlineData(5.5, "2026-11-25")]
    public void DayAt_Night_IsTheDayWhereTheReaderIs(double offset, string expected)
    {
        var region = new Region
        {
            Id = "x",
            Name = "X",
            EmergencyNumber = "112",
            UtcOffsetHours = offset,
            EmergencyDepartment = "hospital",
            UrgentAdviceWords = "phone {your} doctor",
        };

        Assert.Equal(DateOnly.ParseExact(expected, "yyyy-MM-dd"), region.DayAt(new DateTime(2026, 11, 25, 3, 0, 0, DateTimeKind.Utc)));
        Assert.Equal("phone your doctor", region.UrgentAdvice);
        Assert.Equal("phone their doctor", region.UrgentAdviceFor(Voice.Other));
    }

    [Theory]
    [InlineData("NHS 111", "111", true)]
    [InlineData("Samaritans", "116 123", false)]
    public void IsNamedByItsNumber_Line_DependsOnItsName(string name, string phone, bool expected) =>
        Assert.Equal(expected, new PhoneLine { Name = name, Phone = phone }.IsNamedByItsNumber);
}
