using System.Net;
using AngleSharp.Html.Dom;
using SIJointSite.Core.Handouts;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Clinicians;

/// <summary>The builder as it is without script: a form by GET, and the plan on the page that comes back.</summary>
public sealed class PlanBuilderPageTests(SharedSite site)
{
    private const string Path = "/clinicians/plan-builder";

    public static TheoryData<string> SetIds => [.. RealContent.Current.Builder.Sets.Select(static set => set.Id)];

    private async Task<IHtmlDocument> GetAsync(string query, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var client = site.CreateBrowser();
        using var answer = await client.GetAsync(Path + query);
        Assert.Equal(expected, answer.StatusCode);
        return await answer.ReadHtmlAsync();
    }

    private static string? LinkIn(IHtmlDocument page) => page.QuerySelector("#plan-link")?.GetAttribute("value");

    private static string[] TickedIn(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("input[name=pick][checked]").Select(static box => box.GetAttribute("value")!)];

    private static string ChosenIn(IHtmlDocument page, string field) => ((IHtmlSelectElement)page.GetElementById(field)!).Value!;

    [Fact]
    public async Task Get_WithoutAQuery_OffersAllExercisesAndHasNoPlanYet()
    {
        var page = await GetAsync("");

        Assert.Equal(RealContent.Current.Exercises.All.Count, page.QuerySelectorAll("input[name=pick]").Length);
        Assert.Empty(TickedIn(page));
        Assert.Null(LinkIn(page));
        Assert.Null(page.QuerySelector(".si-builder__faults"));
        Assert.StartsWith("No names.", page.GetElementById("note-hint")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(SetIds))]
    public async Task Get_SetToBeginWith_IsItsPlanWithTheWordsOfEachDoseAndWhatToHeed(string id)
    {
        var set = RealContent.Current.Builder.Find(id)!;
        var levels = new PlanLevels(RealContent.Current.Programme, RealContent.Current.Exercises.Find);
        var (plan, _) = PlanLink.Parse(set.Plan, RealContent.Current.Exercises.Find, levels.Of);

        var page = await GetAsync("?set=" + id);

        Assert.Equal("/plan?e=" + PlanLink.Format(plan), LinkIn(page));
        Assert.Equal(plan.Select(RealContent.Current.ExerciseTexts.DoseWords.Say),
            page.QuerySelectorAll(".si-builder__item p").Select(static words => words.TextContent));
        Assert.Equal(plan.Select(static planned => planned.Exercise.Slug).Order(), TickedIn(page).Order());
        Assert.Contains(set.Note, page.QuerySelector(".si-builder__note")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?order=&pick=bridge", "bridge")]
    [InlineData("?order=&pick=bridge&bridge.sets=2&bridge.times=8&bridge.hold=5", "bridge.2x8.5s")]
    [InlineData("?order=&pick=bridge&pick=clam&clam.side=left&clam.times=5&knee-squeeze.times=9", "bridge,clam.left")]
    [InlineData("?order=clam,bridge&pick=bridge&pick=clam&pick=knee-squeeze", "clam,bridge,knee-squeeze")]
    [InlineData("?order=clam,bridge&pick=bridge", "bridge")]
    [InlineData("?order=clam,bridge&pick=bridge&pick=clam&move=clam.down", "bridge,clam")]
    [InlineData("?order=clam,bridge&pick=bridge&pick=clam&move=bridge.up", "bridge,clam")]
    [InlineData("?order=clam,bridge&pick=bridge&pick=clam&move=clam.up", "clam,bridge")]
    [InlineData("?order=clam,bridge&pick=bridge&pick=clam&move=gone.up", "clam,bridge")]
    [InlineData("?order=&pick=clam&clam.often=3w&clam.side=left", "clam.left.3w")]
    [InlineData("?order=&pick=knee-squeeze&knee-squeeze.often=2d", "knee-squeeze")]
    [InlineData("?order=&pick=one-leg-bridge&one-leg-bridge.often=usual", "one-leg-bridge")]
    [InlineData("?e=bridge.3w.8,one-leg-bridge.2w", "bridge.8.3w,one-leg-bridge.2w")]
    [InlineData("?e=bridge.2x8,level-1", "bridge.2x8,single-knee-to-chest.10s,knee-squeeze,weight-shift")]
    public async Task Get_FormOfAPlan_IsItsLinkAndComesBackAsItWasSent(string query, string link)
    {
        var page = await GetAsync(query);

        Assert.Equal("/plan?e=" + link, LinkIn(page));
        Assert.Equal("/plan?e=" + link, page.QuerySelector("[data-part=open]")!.GetAttribute("href"));
        var (plan, _) = PlanLink.Parse(link, RealContent.Current.Exercises.Find, static _ => []);
        Assert.All(plan, planned => Assert.Equal(
            $"{planned.Dose.Repetitions ?? planned.Exercise.Dosage.Repetitions.Usual}", ChosenIn(page, planned.Exercise.Slug + ".times")));
        Assert.All(plan, planned => Assert.Equal(
            planned.Dose.Often?.Code ?? HowOften.UsualOf(planned.Exercise)?.Code ?? "usual",
            ChosenIn(page, planned.Exercise.Slug + ".often")));
        Assert.Equal(string.Join(',', plan.Select(static planned => planned.Exercise.Slug)),
            ((IHtmlInputElement)page.QuerySelector("input[name=order]")!).Value);
    }

    [Theory]
    [InlineData("bridge.times=99", "bridge.times", "12", "Bridge: 3 to 12 can be chosen, not “99”. We took 12.", "bridge.12,clam")]
    [InlineData("bridge.times=0", "bridge.times", "3", "Bridge: 3 to 12 can be chosen, not “0”. We took 3.", "bridge.3,clam")]
    [InlineData("bridge.sets=-4", "bridge.sets", "1", "Bridge: 1 to 3 can be chosen, not “-4”. We took 1.", "bridge,clam")]
    [InlineData("bridge.hold=often", "bridge.hold", "3", "Bridge: 2 to 5 can be chosen, not “often”. We took 3.", "bridge,clam")]
    [InlineData("bridge.hold=99999999999", "bridge.hold", "3", "not “99999999999”. We took 3.", "bridge,clam")]
    [InlineData("bridge.often=9d", "bridge.often", "1d", "Bridge: how often cannot be “9d”. We took the usual.", "bridge,clam")]
    [InlineData("clam.side=up", "clam.side", "both", "Clam: choose both sides, the right or the left, not “up”.", "bridge,clam")]
    public async Task Get_DoseThatCannotBe_SaysSoBesideTheFieldAndTakesTheNearest(
        string sent, string field, string taken, string message, string link)
    {
        var page = await GetAsync($"?order=&pick=bridge&pick=clam&{sent}", HttpStatusCode.BadRequest);

        var select = page.GetElementById(field)!;
        Assert.Equal("true", select.GetAttribute("aria-invalid"));
        Assert.Contains(
            message, page.GetElementById(select.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
        Assert.Contains(message, page.QuerySelector($".si-builder__faults a[href='#{field}']")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Error:", page.Title, StringComparison.Ordinal);
        Assert.Equal(taken, ChosenIn(page, field));
        Assert.Equal("/plan?e=" + link, LinkIn(page));
    }

    [Theory]
    [InlineData("?order=", "Tick at least one exercise.", 0)]
    [InlineData("?pick=handstand", "“handstand”: we have no such exercise. It is left out.", 0)]
    [InlineData("?pick=handstand&pick=clam&order=", "“handstand”: we have no such exercise. It is left out.", 1)]
    [InlineData("?set=everybody", "“everybody”: we have no such set.", 0)]
    [InlineData("?e=bridge.99,clam", "Bridge: “99” cannot be chosen here.", 2)]
    [InlineData("?e=%00%ff", "we have no such exercise or level. It is left out.", 0)]
    public async Task Get_NotAsItStands_SaysWhatWasDoneAndLosesNothing(string query, string message, int ticked)
    {
        var page = await GetAsync(query, HttpStatusCode.BadRequest);

        Assert.Contains(message, page.QuerySelector(".si-builder__faults")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(ticked, TickedIn(page).Length);
    }

    [Fact]
    public async Task Get_MoreThanAPlanHolds_KeepsAllTicksAndHandsOutNoLink()
    {
        var slugs = RealContent.Current.Exercises.All.Take(PlanLink.MostExercises + 2).Select(static exercise => exercise.Slug).ToArray();

        var page = await GetAsync("?order=&" + string.Join('&', slugs.Select(static slug => "pick=" + slug)), HttpStatusCode.BadRequest);

        Assert.Equal(slugs.Order(), TickedIn(page).Order());
        Assert.Null(LinkIn(page));
        Assert.Null(page.QuerySelector(".si-qr"));
        Assert.Contains("10 are ticked. Take 2 away.", page.QuerySelector(".si-builder__faults")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?pick=%3Cscript%3Ealert(1)%3C/script%3E&order=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("?order=&pick=bridge&bridge.times=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("?set=%3Cscript%3Ealert(1)%3C/script%3E&e=%3Cscript%3Ealert(1)")]
    [InlineData("?order=&pick=bridge&bridge.hold=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&bridge.side=%22onfocus%3D%22alert(1)")]
    public async Task Get_HostileWords_AreShownAsWords(string query)
    {
        var page = await GetAsync(query, HttpStatusCode.BadRequest);

        Assert.DoesNotContain(
            page.QuerySelectorAll("script"), static script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        Assert.Null(page.QuerySelector("img[src=x], [onerror], [onfocus]"));
    }

    [Fact]
    public async Task Get_WithoutAPublicAddress_SaysWhyThereIsNoCode()
    {
        var page = await GetAsync("?e=bridge");

        Assert.Null(page.QuerySelector(".si-qr"));
        Assert.Contains("has not set its public address", page.QuerySelector("[data-live=code]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WithAPublicAddress_CodeAndLinkHoldJustThePlan()
    {
        using var own = new SiteFactory { Settings = { ["Site:PublicAddress"] = "https://clinic.example/" } };
        using var client = own.CreateBrowser();

        var page = await client.GetHtmlAsync(Path + "?set=standard&order=&pick=bridge&bridge.times=8&x=1");

        Assert.Equal("https://clinic.example/plan?e=bridge.8", LinkIn(page));
        Assert.Equal(QrCells.Of("https://clinic.example/plan?e=bridge.8"),
            QrCells.Drawn(page.QuerySelector(".si-qr path")!.GetAttribute("d")!));
        Assert.Contains("without the note", page.QuerySelector("[data-live=code]")!.TextContent, StringComparison.Ordinal);
    }
}
