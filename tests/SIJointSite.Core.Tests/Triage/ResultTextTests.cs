using SIJointSite.Core.Triage;

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
    [InlineData("{You} and {your} leg: {I} told {them} {my} story", "You and your leg: I told you my story", "They and their leg: they told them their story")]
    [InlineData("{you} hurt {yourself}. {Your} leg. {My} leg", "you hurt yourself. Your leg. My leg", "they hurt themselves. Their leg. Their leg")]
    [InlineData("{I-am} here. {I} hurt {myself}", "I am here. I hurt myself", "they are here. they hurt themselves")]
    [InlineData("No words", "No words", "No words")]
    [InlineData("{unknown} {you}", "{unknown} you", "{unknown} they")]
    public void Speak_WordsInBraces_FitTheReader(string text, string self, string other)
    {
        Assert.Equal(self, Voice.Self.Speak(text));
        Assert.Equal(other, Voice.Other.Speak(text));
    }
}
