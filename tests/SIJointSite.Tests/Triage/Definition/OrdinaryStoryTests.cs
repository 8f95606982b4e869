using SIJointSite.Core.Triage.Proof;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Triage.Definition;

/// <summary>
/// Ordinary situations, such as gardening, a long drive or piles, answered as such a person would tick the form: few of them are judged
/// higher than the evidence asks, and none lower.
/// </summary>
public sealed class OrdinaryStoryTests
{
    private const double MostOverTriaged = 0.03;

    private static readonly IReadOnlyList<TriageScore.Result> Ordinary =
        [.. RealContent.Current.Score.Results.Where(static result => result.Story.Id.StartsWith("ordinary-", StringComparison.Ordinal))];

    [Fact]
    public void OrdinaryStories_Set_HasAtLeastForty() => Assert.True(Ordinary.Count >= 40, $"{Ordinary.Count} ordinary stories");

    [Fact]
    public void OrdinaryStories_AllOfThem_NoneIsUnderTriaged() =>
        Assert.Empty(Ordinary.Where(static result => result.IsUnderTriaged)
            .Select(static result => $"{result.Story.Id} is {result.Level}"));

    [Fact]
    public void OrdinaryStories_AllOfThem_AtMostThreePercentAreOverTriaged()
    {
        string[] over = [.. Ordinary.Where(static result => result.IsOverTriaged)
            .Select(static result => $"{result.Story.Id} is {result.Level}")];

        Assert.True(over.Length <= Ordinary.Count * MostOverTriaged, $"{over.Length} of {Ordinary.Count}: {string.Join(", ", over)}");
    }
}
