using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Core.Triage.Proof;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Proof;

/// <summary>The public proof (TRI13) and the one list of red flags (TRI14).</summary>
public sealed class ProofPageTests(SharedSite site)
{
    private static TriageScore Score => RealContent.Current.Score;

    [Fact]
    public void Stories_AllOfThem_NoneIsUnderTriaged() =>
        Assert.Empty(Score.Results.Where(static result => result.IsUnderTriaged)
            .Select(static result => $"{result.Story.Id} is {result.Level}"));

    [Fact]
    public void Stories_AllOfThem_FewAreOverTriaged() =>
        Assert.Empty(Score.Results.Where(static result => result.IsOverTriaged)
            .Select(static result => $"{result.Story.Id} is {result.Level}"));

    [Fact]
    public void Stories_Set_IsLargeAndHasEachLevel()
    {
        Assert.True(Score.Results.Count >= 80);
        Assert.All(Enum.GetValues<Disposition>(), level => Assert.True(Score.At(level).All >= 10, $"{level} has {Score.At(level).All}"));
        Assert.Equal(Score.Emergencies.All, Score.Emergencies.Found);
    }

    [Fact]
    public async Task About_Page_ShowsEveryRuleAndTheMeasuredResult()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/about/triage");

        var rows = page.QuerySelectorAll("tbody th").Select(static cell => cell.TextContent).ToHashSet();
        Assert.All(RealDefinition.Triage.RedFlags, flag => Assert.Contains(flag.Id, rows));
        Assert.All(RealDefinition.Triage.Rules, rule => Assert.Contains(rule.Id, rows));
        Assert.Equal(Score.Results.Count, page.QuerySelectorAll("tr[id^='story-']").Length);
        Assert.Equal([$"{Score.Emergencies.Found} of {Score.Emergencies.All}", "0", "0"],
            page.QuerySelectorAll(".si-figures dd").Select(static figure => figure.TextContent));
        Assert.Contains(RealDefinition.Questionnaire.Version, page.QuerySelector("#versions + ul")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_Page_HoldsEightTimesTheSignsOfTheEmergencyCard()
    {
        using var client = site.CreateBrowser();
        static IEnumerable<string> Lines(IElement list) => list.QuerySelectorAll("li").Select(static line => line.TextContent.Trim());

        var card = await client.GetHtmlAsync("/red-flags/card");
        var home = await client.GetHtmlAsync("/");

        var lists = card.QuerySelectorAll(".si-wallet-card__signs");
        Assert.Equal(8, lists.Length);
        Assert.All(lists, list => Assert.Equal(Lines(home.QuerySelector(".si-care-card--emergency ul")!), Lines(list)));
        Assert.Equal(7, card.QuerySelectorAll(".si-wallet-card[aria-hidden=true]").Length);
    }
}
