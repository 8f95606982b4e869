using SIJointSite.Core.Exercises;

namespace SIJointSite.Core.Tests.Exercises;

public sealed class DosageTests
{
    [Theory]
    [InlineData(0, 5, 5, 10, 20, 2)]
    [InlineData(121, 5, 5, 10, 20, 2)]
    [InlineData(5, -1, 5, 10, 20, 2)]
    [InlineData(5, 5, 0, 10, 20, 2)]
    [InlineData(5, 5, 5, 4, 20, 2)]
    [InlineData(5, 5, 5, 31, 20, 2)]
    [InlineData(5, 5, 5, 10, 0, 2)]
    [InlineData(5, 5, 5, 10, 101, 2)]
    [InlineData(5, 5, 5, 10, 20, 6)]
    public void Dosage_OutsideARange_IsRefused(int hold, int rest, int repetitions, int most, int effort, int timesADay) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new Dosage(TimeSpan.FromSeconds(hold), TimeSpan.FromSeconds(rest), repetitions, most, Sides.Each, effort, timesADay));
}
