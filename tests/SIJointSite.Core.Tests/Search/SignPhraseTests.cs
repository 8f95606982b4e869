using SIJointSite.Core.Search;

namespace SIJointSite.Core.Tests.Search;

public sealed class SignPhraseTests
{
    private static readonly SignPhrase Numb = new(["numb*|pins and needles", "groin| private parts", "!exercise*"]);

    [Theory]
    [InlineData("numb groin")]
    [InlineData("my groin feels numbness")]
    [InlineData("private parts pins and needles")]
    public void IsIn_AllParts_IsFoundInAnyOrder(string typed) => Assert.True(IsIn(Numb, typed));

    [Theory]
    [InlineData("numb toe")]
    [InlineData("groin")]
    [InlineData("private numb")]
    [InlineData("parts private numb")]
    [InlineData("needles and pins groin")]
    [InlineData("")]
    public void IsIn_APartMissing_IsNotFound(string typed) => Assert.False(IsIn(Numb, typed));

    [Fact]
    public void IsIn_AForbiddenPart_IsNotFound() => Assert.False(IsIn(Numb, "groin exercises when numb"));

    [Theory]
    [InlineData("er", true)]
    [InlineData("should i go to the er", false)]
    [InlineData("the er", true)]
    public void IsIn_WholePart_MustBeAllThatIsAsked(string typed, bool isFound) =>
        Assert.Equal(isFound, IsIn(new SignPhrase(["=er"]), typed));

    [Theory]
    [InlineData("incontinance", true)]
    [InlineData("incontinnce", true)]
    [InlineData("incantinense", false)]
    public void IsIn_LongWordMistypedInOnePlace_IsFound(string typed, bool isFound) =>
        Assert.Equal(isFound, IsIn(new SignPhrase(["incontinence"]), typed));

    [Fact]
    public void IsIn_AnotherWordOfOurTexts_IsNotTakenForAMistype() =>
        Assert.False(new SignPhrase(["waters"]).IsIn(["water"], static word => word == "water"));

    private static bool IsIn(SignPhrase phrase, string typed) => phrase.IsIn(SearchWords.Of(typed), static _ => false);
}
