using Microsoft.Playwright;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Handouts;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Printed;

/// <summary>
/// A printed plan, with all that can make it long: the name of the clinic, a whole note, own doses, the longest exercises.
/// </summary>
public sealed class HandoutBrowserTests(BrowserFixture browser, HandoutBrowserTests.ClinicSite clinic)
    : IClassFixture<HandoutBrowserTests.ClinicSite>
{
    private const string Note =
        "#note=Start%20with%20the%20left%20side.%20Twice%20a%20day%20for%20a%20week%2C%20then%20once%2C%20if%20the%20"
        + "mornings%20stay%20quiet.%20Leave%20out%20whatever%20pulls%20in%20the%20groin.%20Bring%20this%20sheet%20with%20you%20when%20we%20"
        + "meet%20again%20after%20the%20holiday%2C%20please.";

    /// <summary>Height of what has to be read of an exercise, when many stand on one sheet.</summary>
    private const string HeightsScript =
        "items => items.map(item => "
        + "[item.dataset.slug, item.querySelector('ol').offsetHeight + item.querySelector('[data-part=dose]').offsetHeight])";

    public static TheoryData<int, int> SizesOfPlans => new() { { 1, 1 }, { 2, 1 }, { 3, 1 }, { 4, 1 }, { 5, 2 }, { 8, 2 } };

    private Task<BrowserSession> OpenAsync(BrowserNewContextOptions? options = null) => browser.OpenAsync(options, clinic.Address);

    [Theory]
    [MemberData(nameof(SizesOfPlans))]
    public async Task Print_LongestExercises_TakeOneSideForFourAndTwoForEight(int exercises, int most)
    {
        await using var session = await OpenAsync();
        var longest = (await LongestAsync(session)).Take(exercises).ToList();

        foreach (var plan in new[] { UsualDoses(longest), OwnDoses(longest) })
        {
            var page = await FreshAsync(session, $"/plan?e={plan}{Note}");
            Assert.True(await page.Locator(".si-sheet plan-note").EvaluateAsync<bool>("note => !note.hidden"));
            foreach (var paper in new[] { Paper.A4, Paper.Letter })
                Assert.InRange(await Paper.SidesAsync(page, paper), 1, most);
        }
    }

    [Fact]
    public async Task Print_SetForPregnancy_SaysWhenToCallTheMaternityUnit()
    {
        var set = RealContent.Current.Builder.Sets.First(static one => one.Conditions.Contains("pregnant"));
        await using var session = await OpenAsync();
        var page = await FreshAsync(session, $"/plan?e={set.Plan}");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(page.Locator(".si-sheet__first")).ToContainTextAsync("or a baby that moves less");
        Assert.Equal(1, await Paper.SidesAsync(page, Paper.A4));
    }

    public static TheoryData<string> SetsForSome => [.. RealContent.Current.Builder.Sets
        .Where(static set => set.Conditions.Count > 0).Select(static set => set.Id)];

    [Theory]
    [MemberData(nameof(SetsForSome))]
    public async Task Print_SetForACondition_SaysWhatTheyMustHeedOnOneSide(string id)
    {
        var set = RealContent.Current.Builder.Find(id)!;
        await using var session = await OpenAsync();
        var page = await FreshAsync(session, $"/plan?e={set.Plan}{Note}");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var caution = await page.Locator(".si-sheet__caution").InnerTextAsync();
        var (plan, _) = PlanLink.Parse(set.Plan, RealContent.Current.Exercises.Find, static _ => []);
        var rows = plan.SelectMany(static planned => planned.Exercise.LeaveOut)
            .Where(row => row.Condition is { } condition && set.Conditions.Contains(condition)).ToArray();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(row.Why, caution, StringComparison.Ordinal));
        foreach (var paper in new[] { Paper.A4, Paper.Letter })
            Assert.Equal(1, await Paper.SidesAsync(page, paper));
    }

    [Fact]
    public async Task Print_StandardPlan_TakesOneSide()
    {
        await using var session = await OpenAsync();
        var page = await session.GotoAsync("/plan");

        Assert.Equal(1, await Paper.SidesAsync(page, Paper.A4));
        Assert.Equal(1, await Paper.SidesAsync(page, Paper.Letter));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&print=large")]
    public async Task Print_EightExercises_CutsNothing(string print)
    {
        await using var session = await OpenAsync();
        var longest = await LongestAsync(session);
        // As wide as the printed part of A4.
        await FreshAsync(session, $"/plan?e={OwnDoses(longest.Take(8))}{print}{Note}");
        var page = session.Context.Pages[0];
        await page.SetViewportSizeAsync(725, 1000);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var cut = await page.Locator(".si-sheet, .si-sheet *:not(svg *)").EvaluateAllAsync<string[]>(
            "parts => parts.filter(part => part.scrollWidth > part.clientWidth + 1 && part.clientWidth "
            + "&& getComputedStyle(part).display !== 'inline')"
            + ".map(part => part.className)");
        var splittable = await page.Locator(".si-sheet__item, .si-sheet__first, .si-sheet__stop").EvaluateAllAsync<string[]>(
            "parts => parts.map(part => getComputedStyle(part).breakInside)");

        Assert.Empty(cut);
        Assert.Equal(10, splittable.Length);
        Assert.All(splittable, static inside => Assert.Equal("avoid", inside));
    }

    [Fact]
    public async Task Print_Plan_HasWhatBelongsOnAHandout()
    {
        await using var session = await OpenAsync();
        var page = await session.GotoAsync("/plan?e=bridge.2x8,clam.left" + Note);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var words = await page.Locator("main").InnerTextAsync();

        string[] parts =
        [
            ClinicSite.Name, "Questions? Call " + ClinicSite.Phone, "call 999 now", "Filled in with me on", "Look again on",
            "We think it is", "My goal:", "Why: Works muscles that steady the pelvis.", "Tick what you did",
            "From your clinician: Start with the left side.", "2 rounds of 8", "left side only", "up to about 3 out of 10",
            "Thin bones, bendy joints or a new hip? Ask first which to leave out.",
            "Worse next morning: one thing less", "Flare:", "Book a visit", "clinic.example/plan?e=bridge.2x8,clam.left", "Version ",
        ];
        Assert.All(parts, part => Assert.Contains(part, words, StringComparison.Ordinal));
        Assert.DoesNotContain("then change", words, StringComparison.Ordinal);
        Assert.Equal(14, await page.Locator(".si-sheet__ticks td:visible").CountAsync());
    }

    [Theory]
    [InlineData("/plan?e=single-knee-to-chest.left.3.20s,one-leg-bridge,pelvic-tilt,outward-push.2x8")]
    [InlineData("/plan?e=bridge.2x8.5s&print=large")]
    public async Task Code_OfThePrintedPage_OpensTheSamePlan(string path)
    {
        await using var session = await OpenAsync(new BrowserNewContextOptions { DeviceScaleFactor = 2 });
        var page = await session.GotoAsync(path);
        var doses = await DosesAsync(page);

        var code = await Paper.CodeAsync(page, await session.Context.NewPageAsync());

        Assert.StartsWith("https://clinic.example/plan?e=", code, StringComparison.Ordinal);
        Assert.DoesNotContain("print", code, StringComparison.Ordinal);
        Assert.Equal(doses, await DosesAsync(await session.GotoAsync(new Uri(code!).PathAndQuery)));
    }

    private static Task<IReadOnlyList<string>> DosesAsync(IPage page) =>
        page.Locator(".si-sheet :is(h2, .si-sheet__dose)").AllTextContentsAsync();

    /// <summary>A new page, since going from one fragment to another loads nothing.</summary>
    private static async Task<IPage> FreshAsync(BrowserSession session, string path)
    {
        await session.GotoAsync("/red-flags");
        return await session.GotoAsync(path);
    }

    /// <summary>
    /// The exercises, longest first; the second and third changed, so that of two in a row each stands beside a shorter one.
    /// </summary>
    private static async Task<List<Exercise>> LongestAsync(BrowserSession session)
    {
        Dictionary<string, double> heights = [];
        foreach (var some in RealContent.Current.Exercises.All.Chunk(PlanLink.MostExercises))
        {
            var page = await session.GotoAsync($"/plan?e={UsualDoses([.. some, .. RealContent.Current.Exercises.All])}");
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await page.SetViewportSizeAsync(725, 1000);
            foreach (var item in await page.Locator(".si-sheet__item").EvaluateAllAsync<object[][]>(HeightsScript))
                heights[(string)item[0]] = Convert.ToDouble(item[1], System.Globalization.CultureInfo.InvariantCulture);
        }

        await session.Context.Pages[0].EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Null });
        List<Exercise> longest = [.. RealContent.Current.Exercises.All.OrderByDescending(exercise => heights[exercise.Slug])];
        (longest[1], longest[2]) = (longest[2], longest[1]);
        return longest;
    }

    private static string UsualDoses(IEnumerable<Exercise> exercises) =>
        PlanLink.Format(exercises.Select(static exercise => new PlannedExercise(exercise, OwnDose.Usual)).Take(PlanLink.MostExercises));

    private static string OwnDoses(IEnumerable<Exercise> exercises) => PlanLink.Format(exercises.Select(static exercise =>
        new PlannedExercise(exercise, new OwnDose
        {
            Sets = int.MaxValue,
            Repetitions = int.MaxValue,
            HoldSeconds = int.MaxValue,
            Side = OneSide.Right,
            Often = new HowOften(int.MaxValue, Rhythm.DaysAWeek),
        }.Within(exercise))));

    /// <summary>A site that a clinic has put its name to.</summary>
    public sealed class ClinicSite : SiteFactory
    {
        public const string Name = "Hill Street Physiotherapy and Sports Injury Clinic, Lark", Phone = "+44 1632 960123 ext. 4567";

        private readonly Lazy<string> address;

        public ClinicSite()
        {
            Settings["Site:PublicAddress"] = "https://clinic.example";
            Settings["Clinic:Name"] = Name;
            Settings["Clinic:Phone"] = Phone;
            address = new(ListenOnLoopback);
        }

        public string Address => address.Value;
    }
}
