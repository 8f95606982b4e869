using SIJointSite.Core.Articles;

namespace SIJointSite.Core.Tests.Articles;

public sealed class ReviewStatusTests
{
    [Theory]
    [InlineData(23, false)]
    [InlineData(24, false)]
    [InlineData(25, true)]
    public void IsOverdueOn_AroundTheDay_IsLateFromTheDayAfter(int day, bool expected)
    {
        var status = new ReviewStatus(new DateOnly(2026, 11, 24), new DateOnly(2027, 11, 24), null);

        Assert.Equal(expected, status.IsOverdueOn(new DateOnly(2027, 11, day)));
    }
}
