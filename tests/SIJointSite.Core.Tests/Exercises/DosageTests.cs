using SIJointSite.Core.Exercises;

namespace SIJointSite.Core.Tests.Exercises;

public sealed class DosageTests
{
    private static DoseRange Fixed(int value) => new(value, value, value);

    [Theory]
    [InlineData(0, 5, 5, 5, 20, 2)]
    [InlineData(6, 5, 5, 5, 20, 2)]
    [InlineData(1, 0, 5, 5, 20, 2)]
    [InlineData(1, 31, 5, 5, 20, 2)]
    [InlineData(1, 5, 0, 5, 20, 2)]
    [InlineData(1, 5, 121, 5, 20, 2)]
    [InlineData(1, 5, 5, 121, 20, 2)]
    [InlineData(1, 5, 5, 5, 0, 2)]
    [InlineData(1, 5, 5, 5, 101, 2)]
    [InlineData(1, 5, 5, 5, 20, 0)]
    [InlineData(1, 5, 5, 5, 20, 6)]
    public void Dosage_OutsideARange_IsRefused(int sets, int repetitions, int hold, int rest, int effort, int timesADay) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new Dosage(Fixed(sets), Fixed(repetitions), Fixed(hold), Fixed(rest), Fixed(effort), Sides.Each, Fixed(timesADay)));

    [Theory]
    [InlineData(5, -1, 10)]
    [InlineData(2, 3, 10)]
    [InlineData(5, 3, 4)]
    public void DoseRange_OutOfOrder_IsRefused(int usual, int least, int most) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DoseRange(usual, least, most));
}
