using SIJointSite.Core.Quality;

namespace SIJointSite.Core.Tests.Quality;

public sealed class PematScoresTests
{
    /// <summary>The tool's guide divides points by the items that apply: 2 of 3, whatever does not apply.</summary>
    [Fact]
    public void PercentOf_ItemsThatDoNotApply_AreLeftOut()
    {
        var scores = new PematScores(
            [Score("1", true), Score("2", true), Score("3", false), Score("4", null), Score("20", false, PematDomain.Actionability)]);

        Assert.Equal(66.7, scores.PercentOf(PematDomain.Understandability)!.Value, 1);
        Assert.Equal(0, scores.PercentOf(PematDomain.Actionability));
    }

    [Fact]
    public void PercentOf_NothingApplies_IsUnknown() =>
        Assert.Null(new PematScores([Score("1", null)]).PercentOf(PematDomain.Understandability));

    private static PematScore Score(string id, bool? agrees, PematDomain domain = PematDomain.Understandability) =>
        new(new PematItem { Id = id, Domain = domain, Asks = "" }, agrees, "");
}
