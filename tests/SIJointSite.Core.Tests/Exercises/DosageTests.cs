using SIJointSite.Core.Exercises;

namespace SIJointSite.Core.Tests.Exercises;

public sealed class DosageTests
{
    private static DoseRange Fixed(int value) => new() { Usual = value, Least = value, Most = value };

    private static Dosage Dose(int sets, int repetitions, int hold, int rest, int effort, int timesADay) => new()
    {
        Sets = Fixed(sets),
        Repetitions = Fixed(repetitions),
        HoldSeconds = Fixed(hold),
        RestSeconds = Fixed(rest),
        EffortPercent = Fixed(effort),
        Sides = Sides.Each,
        TimesADay = Fixed(timesADay),
    };

    [Theory]
    [InlineData(1, 1, 1, 0, 1, 1)]
    [InlineData(5, 30, 120, 120, 100, 5)]
    public void Problems_WithinTheRanges_AreNone(int sets, int repetitions, int hold, int rest, int effort, int timesADay) =>
        Assert.Empty(Dose(sets, repetitions, hold, rest, effort, timesADay).Problems());

    [Theory]
    [InlineData(0, 5, 5, 5, 20, 2, "Sets", "least 0 is too low; write 1 to 5.")]
    [InlineData(6, 5, 5, 5, 20, 2, "Sets", "most 6 is too high; write 1 to 5.")]
    [InlineData(1, 0, 5, 5, 20, 2, "Repetitions", "least 0 is too low; write 1 to 30.")]
    [InlineData(1, 31, 5, 5, 20, 2, "Repetitions", "most 31 is too high; write 1 to 30.")]
    [InlineData(1, 5, 0, 5, 20, 2, "HoldSeconds", "least 0 is too low; write 1 to 120.")]
    [InlineData(1, 5, 121, 5, 20, 2, "HoldSeconds", "most 121 is too high; write 1 to 120.")]
    [InlineData(1, 5, 5, -1, 20, 2, "RestSeconds", "least -1 is too low; write 0 to 120.")]
    [InlineData(1, 5, 5, 121, 20, 2, "RestSeconds", "most 121 is too high; write 0 to 120.")]
    [InlineData(1, 5, 5, 5, 0, 2, "EffortPercent", "least 0 is too low; write 1 to 100.")]
    [InlineData(1, 5, 5, 5, 101, 2, "EffortPercent", "most 101 is too high; write 1 to 100.")]
    [InlineData(1, 5, 5, 5, 20, 0, "TimesADay", "least 0 is too low; write 1 to 5.")]
    [InlineData(1, 5, 5, 5, 20, 6, "TimesADay", "most 6 is too high; write 1 to 5.")]
    public void Problems_OutsideARange_NameItAndItsBounds(
        int sets, int repetitions, int hold, int rest, int effort, int timesADay, string name, string reason) =>
        Assert.Equal((name, reason), Assert.Single(Dose(sets, repetitions, hold, rest, effort, timesADay).Problems()));

    [Theory]
    [InlineData(2, 3, 10, "usual 2 is less than least 3")]
    [InlineData(5, 3, 4, "usual 5 is more than most 4")]
    [InlineData(5, 12, 10, "least 12 is more than most 10")]
    public void Problems_OutOfOrder_NameTheTwoNumbers(int usual, int least, int most, string reason)
    {
        var dose = Dose(1, 5, 5, 5, 20, 2) with { Repetitions = new DoseRange { Usual = usual, Least = least, Most = most } };

        Assert.Equal(("Repetitions", reason + "; write them so that least <= usual <= most."), Assert.Single(dose.Problems()));
    }

    [Fact]
    public void Problems_SeveralMistakes_AreAllTold() => Assert.Equal(3, Dose(0, 31, 5, 5, 101, 2).Problems().Count());
}
