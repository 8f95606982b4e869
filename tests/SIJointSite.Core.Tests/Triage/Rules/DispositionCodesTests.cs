using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Tests.Triage.Rules;

public sealed class DispositionCodesTests
{
    [Theory]
    [InlineData("emergency", Disposition.Emergency)]
    [InlineData("urgent", Disposition.Urgent)]
    [InlineData("non-urgent", Disposition.NonUrgent)]
    [InlineData("self-care", Disposition.SelfCare)]
    public void CodeOf_EachLevel_IsItsCodeForEver(string code, Disposition level)
    {
        Assert.Equal(code, DispositionCodes.CodeOf(level));
        Assert.True(DispositionCodes.TryParse(code, out var parsed));
        Assert.Equal(level, parsed);
    }

    [Fact]
    public void CodeOf_NoLevel_IsRefused() =>
        Assert.Throws<InvalidOperationException>(static () => DispositionCodes.CodeOf((Disposition)99));

    [Fact]
    public void All_Codes_BeginWithTheMostUrgent() =>
        Assert.Equal(["emergency", "urgent", "non-urgent", "self-care"], DispositionCodes.All);

    [Theory]
    [InlineData("")]
    [InlineData("Urgent")]
    [InlineData("fine")]
    public void TryParse_UnknownCode_IsRefused(string code) => Assert.False(DispositionCodes.TryParse(code, out _));
}
