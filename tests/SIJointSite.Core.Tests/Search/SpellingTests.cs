using SIJointSite.Core.Search;

namespace SIJointSite.Core.Tests.Search;

public sealed class SpellingTests
{
    private static readonly Spelling Spelling = new(["sacroiliac", "ligament", "pelvis", "pelvis", "pelvic"]);

    [Theory]
    [InlineData("sacroilliac", "sacroiliac")]
    [InlineData("ligamnet", "ligament")]
    [InlineData("pelvi", "pelvis")]
    public void Nearest_Mistyped_IsTheNearestAndOftenest(string typed, string meant) => Assert.Equal(meant, Spelling.Nearest(typed));

    [Theory]
    [InlineData("zebra")]
    [InlineData("l5s1")]
    [InlineData("pel")]
    public void Nearest_NothingNear_IsNothing(string typed) => Assert.Null(Spelling.Nearest(typed));
}
