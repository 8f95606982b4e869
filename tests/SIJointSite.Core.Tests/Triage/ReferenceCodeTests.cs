using SIJointSite.Core.Triage;

namespace SIJointSite.Core.Tests.Triage;

public sealed class ReferenceCodeTests
{
    [Fact]
    public void FromRandomBytes_AllZeroAndAllOne_UsesEveryPlace()
    {
        Assert.Equal("00000-00000-00000-00000-000000", ReferenceCode.FromRandomBytes(new byte[17]).ToString());
        Assert.Equal("ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZZ",
            ReferenceCode.FromRandomBytes(Enumerable.Repeat((byte)255, 17).ToArray()).ToString());
    }

    [Fact]
    public void FromRandomBytes_EachOfThe130Bits_ChangesTheCode()
    {
        var codes = Enumerable.Range(0, 130).Select(bit =>
        {
            var bytes = new byte[17];
            bytes[bit / 8] = (byte)(0x80 >> (bit % 8));
            return ReferenceCode.FromRandomBytes(bytes).Places;
        });

        Assert.Equal(130, codes.Distinct().Count());
    }

    [Fact]
    public void FromRandomBytes_CountingBytes_HasTheirBitsInOrder() =>
        Assert.Equal("041061050R3GG28A1C60T3GF20",
            ReferenceCode.FromRandomBytes([.. Enumerable.Range(1, 17).Select(static value => (byte)value)]).Places);

    [Theory]
    [InlineData(16)]
    [InlineData(18)]
    public void FromRandomBytes_AnotherNumberOfBytes_IsRefused(int count)
    {
        var exception = Assert.Throws<ArgumentException>(() => ReferenceCode.FromRandomBytes(new byte[count]));

        Assert.StartsWith($"A code is made of 17 bytes, not {count}.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01234-56789-ABCDE-FGHJK-MNPQRS")]
    [InlineData("0123456789abcdefghjkmnpqrs")]
    [InlineData(" ol234 56789 abcde fghjk mnpqrs ")]
    [InlineData("oI234-56789-ABCDE-FGHJK-MNPQRS")]
    [InlineData("01234\u201156789\u2014ABCDE\u00ADFGHJK\u200BMNPQRS.")]
    [InlineData("\uFF10\uFF11\uFF12\uFF13\uFF14-56789-\uFF21BCDE-FGHJK-MNPQRS\uFEFF")]
    public void TryParse_AsPeopleType_FindsTheSameCode(string typed)
    {
        Assert.True(ReferenceCode.TryParse(typed, out var code));
        Assert.Equal("0123456789ABCDEFGHJKMNPQRS", code.Places);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123456789ABCDEFGHJKMNPQR")]
    [InlineData("0123456789ABCDEFGHJKMNPQRSS")]
    [InlineData("U123456789ABCDEFGHJKMNPQRS")]
    [InlineData("../../../../etc/passwd.....")]
    public void TryParse_NotACode_IsRefused(string? typed) => Assert.False(ReferenceCode.TryParse(typed, out _));
}
