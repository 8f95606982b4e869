using System.Text.Json;
using AngleSharp.Html.Dom;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Check;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>The saved summary as a hand-over.</summary>
public sealed class HandOverTests : IDisposable
{
    private readonly SiteFactory site = new();
    private readonly HttpClient client;

    public HandOverTests() => client = site.CreateBrowser();

    public void Dispose()
    {
        client.Dispose();
        site.Dispose();
    }

    [Fact]
    public async Task Summary_NothingRaised_StatesEachKeySignAsNo()
    {
        var page = await ReadBackAsync("S01");

        Assert.Equal(7, page.QuerySelectorAll(".si-key__sign").Length);
        Assert.All(page.QuerySelectorAll(".si-key__sign dd"), static answer => Assert.Equal("No", answer.TextContent));
        Assert.Empty(page.QuerySelectorAll(".si-key__sign--raised"));
    }

    [Fact]
    public async Task Summary_SignsRisksAndChanges_StandInTheirPlaces()
    {
        var page = await ReadBackAsync("U01 R_BONE S05 U09?");

        Assert.Equal("FeverYes", Assert.Single(page.QuerySelectorAll(".si-key__sign--raised")).TextContent);
        var rows = RowsOf(page);
        Assert.Equal("Getting worse", rows["How it began, what changed"]);
        Assert.Equal("Thin bones", rows["Risks"]);
        // The line was ticked: what stands behind it is named, though it is not sure.
        Assert.Contains("not sure", rows["Other signs"], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("U01", rows["Why: rules that fired"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Summary_ListsNotSure_AreNamedOnceAndTheirKeySignsStay()
    {
        var page = await ReadBackAsync(RealDefinition.NotSureOfAnything
            .With(RealDefinition.Questionnaire.Screens[0].Items.Select(static item => KeyValuePair.Create(item.LinkId, "no")))
            .With("pregnancy", "no"));

        var rows = RowsOf(page);
        Assert.Contains("what the pain is like; the legs, pee and poo", rows["Not sure about"], StringComparison.Ordinal);
        Assert.Equal("Smoked, or family aneurysm: Not sure", rows["Risks"]);
        Assert.Equal("Nothing else ticked for sure", rows["How it began, what changed"]);
        Assert.StartsWith("There is something", rows["Other signs"], StringComparison.Ordinal);
        Assert.Equal(["Old saddle, bladder or bowel trouble", "Both legs", "Fever", "Cancer, now or past"],
            page.QuerySelectorAll(".si-key__sign--raised dt").Select(static sign => sign.TextContent));
        Assert.InRange(page.QuerySelectorAll(".si-hand__rules li").Length, 1, 20);
        Assert.Contains("U04, ", page.QuerySelector(".si-hand__rules")!.TextContent, StringComparison.Ordinal);
        // Each answer is still there for who wants them all.
        Assert.True(page.QuerySelectorAll(".si-folded dd").Count(static answer => answer.TextContent == "Not sure") > 50);
    }

    [Fact]
    public async Task Summary_NotSureOfTheListWithTheCrisis_NamesItByItself()
    {
        var page = await ReadBackAsync(RealDefinition.AllClear.With(RealDefinition.Questionnaire.FindGroupOf("crisis")!.Items
            .Select(static item => KeyValuePair.Create(item.LinkId, "not-sure"))));

        Assert.Contains("ending your life", RowsOf(page)["Other signs"], StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".si-hand__rules li"), static rule =>
            rule.TextContent.Contains("Rule E13.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Summary_LineTickedAndACloserLookNotSure_NamesWhatStandsBehindIt()
    {
        var group = RealDefinition.Questionnaire.Screens.SelectMany(static screen => screen.Groups)
            .Single(static group => group.Line == "swollen-or-dark");
        var page = await ReadBackAsync(RealDefinition.AllClear.With("swollen-or-dark", "yes")
            .With(group.Items.Select(static item => KeyValuePair.Create(item.LinkId, "not-sure"))));

        Assert.Contains("swollen, hot", RowsOf(page)["Other signs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Not sure about", RowsOf(page).Keys);
    }

    [Fact]
    public async Task Summary_SignsThatAGuidelineCounts_SaysHowManyAndWhichOnce()
    {
        var rows = RowsOf(await ReadBackAsync("S06 I_NIGHT I_BUTTOCK? I_PSORIASIS"));

        Assert.StartsWith("2 of 9, not sure of 4; Pain wakes you in the second half of the night; ", rows["Signs in NICE NG65"],
            StringComparison.Ordinal);
        Assert.DoesNotContain("second half of the night", rows["Other signs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Signs in NICE NG65", RowsOf(await ReadBackAsync("S01")).Keys);
    }

    [Fact]
    public async Task Summary_LineTickedAndAnEmergencyBeforeItsCloserLook_RaisesItsKeySign()
    {
        var ticked = RealDefinition.AllClear.With("both-legs-ache", "yes").With("both-legs-like", "nerve").With("hot-or-ill", "yes");
        var behind = RealDefinition.Questionnaire.FindGroupOf("fever")!.Items;
        var page = await ReadBackAsync(behind.Aggregate(ticked, static (response, item) => response.Without(item.LinkId)));

        Assert.Contains("FeverNot asked", page.QuerySelectorAll(".si-key__sign--raised").Select(static sign => sign.TextContent));
        Assert.Contains("37.5 °C or more", RowsOf(page)["Other signs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("E04b", "Both legs")]
    [InlineData("E02b", "Old saddle, bladder or bowel trouble")]
    [InlineData("U01b", "Fever")]
    public async Task Summary_SignBehindALine_IsNeverDeniedAmongTheKeySigns(string ids, string sign)
    {
        var page = await ReadBackAsync(ids);

        Assert.StartsWith(sign, Assert.Single(page.QuerySelectorAll(".si-key__sign--raised")).TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Summary_EmergencyBeforeTheEnd_NeverTakesAnUnaskedKeySignForANo()
    {
        var page = await ReadBackAsync("E01");

        var signs = page.QuerySelectorAll(".si-key__sign").Select(static sign => sign.TextContent);
        Assert.Equal(
            ["Saddle numbnessYes", "Bladder changeNo", "Bowel changeNo",
                "Old saddle, bladder or bowel troubleNot asked", "Both legsNo", "FeverNot asked",
                "Cancer, now or pastNot asked"],
                signs);
        Assert.Contains("Do not take a missing answer as a no", page.QuerySelector(".si-hand")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Summary_Read_SaysWhatHowLongAndTheHourAndFoldsTheRestByScreen()
    {
        var page = await ReadBackAsync("S01");

        Assert.Contains("How long: Under 2 weeks.", page.QuerySelector(".si-hand__line")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(
            "Not asked: ☐ back ☐ hip ☐ buttock, ☐ left ☐ right ☐ both ☐ middle.", page.QuerySelector(".si-hand__line")!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains("Begun 24 November 2026, 10:00 UTC.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Read back 24 November 2026, 10:00 UTC.", page.QuerySelector(".si-print-only")!.TextContent,
            StringComparison.Ordinal);
        var folded = page.QuerySelector("details.si-folded")!;
        Assert.False(folded.HasAttribute("open"));
        Assert.True(folded.QuerySelectorAll("h3").Length > 2);
    }

    [Theory]
    [InlineData("me", false)]
    [InlineData("someone-else", true)]
    public async Task File_ReadBack_HasTheMomentWithItsZoneAndAProxyAsItsSource(string who, bool isProxy)
    {
        var visitor = new Visitor(client);
        await visitor.StartAsync("uk", who);
        var (result, _) = await visitor.AnswerAllAsync(RealDefinition.Raising("S01"));
        (await client.SubmitAsync(result, "", [], "#save form")).Dispose();
        var code = (await client.GetHtmlAsync("/symptom-check/result")).QuerySelector(".si-code")!.TextContent;
        using var summary = await Visitor.ReadBackAsync(client, code);
        var page = await summary.ReadHtmlAsync();

        using var file = await client.SubmitAsync(page, "/summary", [], "form[action$=Fhir]");
        using var bundle = JsonDocument.Parse(await file.Content.ReadAsStringAsync());

        var entries = bundle.RootElement.GetProperty("entry");
        Assert.Equal("2026-11-24T10:00:00Z", entries[0].GetProperty("resource").GetProperty("authored").GetString());
        Assert.Equal("2026-11-24T10:00:00Z", entries[1].GetProperty("resource").GetProperty("effectiveDateTime").GetString());
        Assert.Equal(isProxy, entries[0].GetProperty("resource").TryGetProperty("source", out var source));
        if (isProxy)
            Assert.Equal("RelatedPerson", source.GetProperty("type").GetString());
        Assert.Equal(isProxy, page.QuerySelector("main")!.TextContent.Contains("by someone else for the person", StringComparison.Ordinal));
    }

    private static Dictionary<string, string> RowsOf(IHtmlDocument page) => page.QuerySelectorAll(".si-hand__row").ToDictionary(
        static row => row.QuerySelector("dt")!.TextContent, static row => row.QuerySelector("dd")!.TextContent);

    private async Task<IHtmlDocument> ReadBackAsync(QuestionnaireResponse response)
    {
        var visitor = new Visitor(client);
        await visitor.StartAsync();
        var (result, _) = await visitor.AnswerAllAsync(response);
        (await client.SubmitAsync(result, "", [], "#save form")).Dispose();
        var code = (await client.GetHtmlAsync("/symptom-check/result")).QuerySelector(".si-code")!.TextContent;
        using var summary = await Visitor.ReadBackAsync(client, code);
        return await summary.ReadHtmlAsync();
    }

    private async Task<IHtmlDocument> ReadBackAsync(string ids)
    {
        var code = await Visitor.SaveAsync(client, ids);
        using var summary = await Visitor.ReadBackAsync(client, code);
        return await summary.ReadHtmlAsync();
    }
}
