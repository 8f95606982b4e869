using SIJointSite.Core.Search;

namespace SIJointSite.Core.Tests.Search;

public sealed class WordStemTests
{
    [Theory]
    [InlineData("sleep", "sleeping")]
    [InlineData("run", "running")]
    [InlineData("drive", "driving")]
    [InlineData("injection", "injections")]
    [InlineData("pregnancy", "pregnancies")]
    [InlineData("click", "clicked")]
    [InlineData("mattress", "mattress")]
    public void Of_FormsOfOneWord_AreOne(string one, string other) => Assert.Equal(WordStem.Of(one), WordStem.Of(other));

    [Theory]
    [InlineData("sit", "seat")]
    [InlineData("pelvis", "pelvic")]
    [InlineData("bed", "bee")]
    public void Of_DifferentWords_StayApart(string one, string other) => Assert.NotEqual(WordStem.Of(one), WordStem.Of(other));
}
