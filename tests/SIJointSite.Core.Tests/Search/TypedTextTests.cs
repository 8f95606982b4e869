using SIJointSite.Core.Search;

namespace SIJointSite.Core.Tests.Search;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData('\'')]
    [InlineData('`')]
    [InlineData('\u00B4')]
    [InlineData('\u2018')]
    [InlineData('\u2019')]
    [InlineData('\u201B')]
    [InlineData('\u02BC')]
    [InlineData('\u02B9')]
    [InlineData('\u2032')]
    [InlineData('\uFF07')]
    [InlineData('\uFF40')]
    public void Plain_AnyApostrophe_IsOne(char typed) => Assert.Equal("can't", TypedText.Plain($"can{typed}t"));

    [Theory]
    [InlineData('-')]
    [InlineData('\u2010')]
    [InlineData('\u2011')]
    [InlineData('\u2012')]
    [InlineData('\u2013')]
    [InlineData('\u2014')]
    [InlineData('\u2015')]
    [InlineData('\u2212')]
    [InlineData('\uFE58')]
    [InlineData('\uFE63')]
    [InlineData('\uFF0D')]
    public void Plain_AnyHyphen_IsOne(char typed) => Assert.Equal("self-harm", TypedText.Plain($"self{typed}harm"));

    [Theory]
    [InlineData("\u00AD")]
    [InlineData("\u200B")]
    [InlineData("\u200D")]
    [InlineData("\u2060")]
    [InlineData("\uFEFF")]
    [InlineData("\u202E")]
    [InlineData("\uFE0F")]
    [InlineData("\u034F")]
    [InlineData("\u3164")]
    [InlineData("\U000E0061")]
    public void Plain_WhatIsInvisible_IsLeftOut(string typed) => Assert.Equal("numb", TypedText.Plain($"nu{typed}mb"));

    [Theory]
    [InlineData("caf\u00E9", "cafe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("\u00C5NGSTR\u00D6M", "angstrom")]
    [InlineData("\u1EC7", "e")]
    [InlineData("\u0141\u00F3d\u017A", "lodz")]
    public void Plain_Accents_AreTakenOff(string typed, string plain) => Assert.Equal(plain, TypedText.Plain(typed));

    [Theory]
    [InlineData("\uFB01t", "fit")]
    [InlineData("o\uFB03ce", "office")]
    [InlineData("f\u00E6ces", "faeces")]
    [InlineData("\u0152strogen", "oestrogen")]
    [InlineData("Stra\u00DFe", "strasse")]
    public void Plain_Ligatures_AreTheirLetters(string typed, string plain) => Assert.Equal(plain, TypedText.Plain(typed));

    [Theory]
    [InlineData("\uFF19\uFF11\uFF11", "911")]
    [InlineData("\uFF21\uFF06\uFF25", "a&e")]
    [InlineData("\u2460\u2461", "12")]
    [InlineData("\u24B6\u24D1", "ab")]
    [InlineData("\U0001D400\U0001D41B\U0001D7D8", "ab0")]
    [InlineData("\U0001F130\U0001F150", "aa")]
    [InlineData("x\u00B2", "x2")]
    public void Plain_OtherFormsOfLetters_AreThePlainOnes(string typed, string plain) => Assert.Equal(plain, TypedText.Plain(typed));

    [Theory]
    [InlineData("a\u00A0b")]
    [InlineData("a\u2003b")]
    [InlineData("a\u3000b")]
    [InlineData("a\tb")]
    [InlineData("a\0b")]
    [InlineData("a\u2028b")]
    public void Plain_AnySpaceOrControl_IsASpace(string typed) => Assert.Equal("a b", TypedText.Plain(typed));

    [Fact]
    public void Plain_OtherAlphabets_StayAsTheyAre() => Assert.Equal("боль 痛み", TypedText.Plain("Боль 痛み"));

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDE00")]
    [InlineData("\uFFFE")]
    public void Plain_BrokenText_IsNoFault(string typed) => Assert.StartsWith("a", TypedText.Plain("a" + typed), StringComparison.Ordinal);
}
