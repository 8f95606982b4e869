using System.Text.Json;
using SIJointSite.Core.Exercises;
using SIJointSite.Settings;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises;

public sealed class ExercisePageTests(SharedSite site)
{
    [Theory]
    [InlineData("single-knee-to-chest", "Hold 30 seconds · 2 to 3 times each side")]
    [InlineData("cross-body-rotation", "Hold 10 to 15 seconds · 3 to 5 times each side")]
    [InlineData("knee-squeeze", "Squeeze 5 seconds, rest 5 seconds · 5 to 10 times · about 20% effort")]
    [InlineData("outward-push", "Push 5 seconds, rest 5 seconds · 5 to 10 times · about 20% effort")]
    public async Task Get_Leaflet_IsWholeWithoutScript(string slug, string dose)
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync($"/exercises/{slug}");

        Assert.StartsWith(dose, page.QuerySelector(".si-dose")!.TextContent, StringComparison.Ordinal);
        var exercise = RealContent.Current.Exercises.Find(slug)!;
        Assert.Equal(exercise.Steps, page.QuerySelectorAll(".si-leaflet > ol > li").Select(step => step.TextContent));
        Assert.Equal(2 + exercise.Versions.Count, page.QuerySelectorAll(".si-drawing svg[role=img] title").Length);
        Assert.True(page.QuerySelector("exercise-player")!.HasAttribute("hidden"));
        Assert.Contains(exercise.Evidence, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".si-stop-rules"));
        Assert.NotEmpty(page.QuerySelectorAll(".si-leave-out dt"));
        Assert.NotNull(page.QuerySelector(".si-before > #before-you-start ~ p a[href='tel:999']"));
        // The check comes before the exercise, in the order of the page too.
        Assert.True(page.Body!.InnerHtml.IndexOf("si-first", StringComparison.Ordinal) < page.Body!.InnerHtml.IndexOf(
            "<exercise-player", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_List_SaysWhoMustNotStartBeforeAnyMove()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/exercises");

        var order = page.QuerySelectorAll(".si-first a[href='/symptom-check'], .si-exercises__link, #before-you-start");
        Assert.Equal("/symptom-check", order[0].GetAttribute("href"));
        Assert.Equal("before-you-start", order[^1].Id);
    }

    [Fact]
    public async Task Get_PlayerScript_WeighsUnderItsLimitsAtFirstAndWithAllThatComesLater()
    {
        using var client = site.CreateBrowser();

        Assert.InRange(await ScriptWeight.FirstOfAsync(client, "/js/player/exercise-player.js"), 5_000, 8_600);
        Assert.InRange(await ScriptWeight.OfAsync(client, "/js/player/exercise-player.js"), 15_000, 20_400);
    }

    [Fact]
    public async Task Get_ProgrammeScript_WeighsUnderItsLimitsBeforeAndAfterItHasBegun()
    {
        using var client = site.CreateBrowser();

        Assert.InRange(await ScriptWeight.FirstOfAsync(client, "/js/programme/home-programme.js"), 3_000, 4_600);
        Assert.InRange(await ScriptWeight.FirstOfAsync(client, "/js/programme/home-programme.js", "/js/programme/day.js"), 10_000, 18_400);
    }

    [Fact]
    public async Task Get_ExercisesFile_MayBeReadByOtherSites()
    {
        using var client = site.CreateBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/exercises.json");
        request.Headers.Add("Origin", "https://clinic.example");

        using var response = await client.SendAsync(request);

        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Theory]
    [InlineData("  place: \"{group} · {number} of {count}\"", "  place: \"{group} · {number}\"",
        "place must hold {count}, which the page fills in.")]
    public void Load_TextsThatDoNotFitThePages_AreNamedWithTheirLine(string from, string to, string reason)
    {
        using var content = new BrokenContent();
        var line = content.Replace("en/exercises/texts.yaml", from, to);

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal(("content/en/exercises/texts.yaml", line, reason), (problem.File, problem.Line, problem.Reason));
    }

    [Theory]
    [InlineData("redFlagIds: [\"E01\"", "redFlagIds: [\"S02\", \"E01\"", 0, "S02 is no urgent red flag of the symptom check.")]
    [InlineData("ruleIds: [\"K1\"", "ruleIds: [\"K4\"", 0, "K4 is no urgent rule of the symptom check.")]
    [InlineData("\"U07\", ", "", null, "no line asks about U07, so the exercises would start with it; name it in one.")]
    public void Load_SignsThatAreNotThoseOfTheSymptomCheck_AreNamed(string from, string to, int? offset, string reason)
    {
        using var content = new BrokenContent();
        var line = content.Replace("en/exercises/choices.yaml", from, to);

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal(("content/en/exercises/choices.yaml", reason), (problem.File, problem.Reason));
        if (offset is not null)
            Assert.Equal(line + offset, problem.Line);
    }

    [Fact]
    public async Task Get_Leaflet_ShowsDoseDrawingAndStepsBeforeTheQuestions()
    {
        using var client = site.CreateBrowser();

        var html = (await client.GetHtmlAsync("/exercises/knee-squeeze")).Body!.InnerHtml;

        int[] places = [.. new[] { "si-dose", "si-drawing", "si-first", "<ol>", "<exercise-player", "si-feel" }
            .Select(part => html.IndexOf(part, StringComparison.Ordinal))];
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain(-1, places);
    }

    [Fact]
    public async Task Get_Plan_GuidesThroughTheWholePlanInOrder()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/plan");

        var plan = RealContent.Current.Exercises.Plan;
        Assert.Equal(plan.Select(exercise => exercise.Title),
            page.QuerySelectorAll(".si-plan__item h3").Select(heading => heading.TextContent));
        Assert.Equal(plan.Count, page.QuerySelectorAll("exercise-player [data-drawing]").Length);
    }

    [Fact]
    public async Task Get_List_ShowsEveryFileOfTheContent()
    {
        using var client = site.CreateBrowser();

        var list = await client.GetHtmlAsync("/exercises");

        var files = Directory.GetFiles(Path.Combine(Checkout.FindTop()!, "content/en/exercises"), "*.md");
        Assert.Equal(files.Length, list.QuerySelectorAll(".si-exercises__item").Length);
    }

    [Fact]
    public async Task Get_List_PutsEachExerciseUnderTheHeadingOfItsGroup()
    {
        using var client = site.CreateBrowser();

        var list = await client.GetHtmlAsync("/exercises");

        var groups = list.QuerySelectorAll("ul.si-exercises").Select(group =>
            group.QuerySelectorAll("a.si-exercises__link").Select(link => link.GetAttribute("href")!["/exercises/".Length..])).ToArray();
        Assert.Equal(Enum.GetValues<ExerciseGroup>().Select(group =>
            RealContent.Current.Exercises.In(group).Select(exercise => exercise.Slug)), groups);
        Assert.All(groups, Assert.NotEmpty);
        Assert.NotNull(list.QuerySelector("h2#first-steps"));
        Assert.NotNull(list.QuerySelector("h2#stronger"));
        Assert.NotNull(list.QuerySelector("h2#later"));
    }

    [Theory]
    [InlineData("knee-squeeze", "Exercises · The four · 3 of 4")]
    [InlineData("side-leg-lift", "Exercises · Later · 1 of 3")]
    public async Task Get_Leaflet_SaysWhereItStandsInItsOwnGroup(string slug, string place)
    {
        using var client = site.CreateBrowser();

        var leaflet = await client.GetHtmlAsync($"/exercises/{slug}");

        Assert.Equal(place, leaflet.QuerySelector(".si-leaflet__place")!.TextContent);
    }

    [Fact]
    public async Task Get_Extra_IsALeafletOfItsOwnAndNotPartOfThePlan()
    {
        using var client = site.CreateBrowser();

        var leaflet = await client.GetHtmlAsync("/exercises/pelvic-tilt");
        var plan = await client.GetHtmlAsync("/plan");

        Assert.Contains("Not tested on its own", leaflet.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(plan.QuerySelector(".si-plan__item a[href='/exercises/pelvic-tilt']"));
    }

    [Fact]
    public async Task Get_ExercisesJson_HoldsEveryExerciseWithItsDoseAndRanges()
    {
        using var client = site.CreateBrowser();

        using var json = JsonDocument.Parse(await client.GetStringAsync("/exercises.json"));

        Assert.Equal(1, json.RootElement.GetProperty("formatVersion").GetInt32());
        var exercises = json.RootElement.GetProperty("exercises").EnumerateArray()
            .ToDictionary(exercise => exercise.GetProperty("slug").GetString()!);
        Assert.Equal(RealContent.Current.Exercises.All.Select(exercise => exercise.Slug), exercises.Keys);
        var dosage = exercises["knee-squeeze"].GetProperty("dosage");
        Assert.Equal((5, 3, 10), RangeOf(dosage.GetProperty("repetitions")));
        Assert.Equal((20, 10, 20), RangeOf(dosage.GetProperty("effortPercent")));
        Assert.Equal("together", dosage.GetProperty("sides").GetString());
        Assert.False(exercises["single-knee-to-chest"].GetProperty("dosage").TryGetProperty("effortPercent", out _));

        static (int Usual, int Least, int Most) RangeOf(JsonElement range) =>
            (range.GetProperty("usual").GetInt32(), range.GetProperty("least").GetInt32(), range.GetProperty("most").GetInt32());
    }

    [Fact]
    public async Task Get_Leaflet_CarriesAnExercisePlanForSearchEngines()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/exercises/single-knee-to-chest");

        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("ExercisePlan", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal("PT30S", data.RootElement.GetProperty("activityDuration").GetString());
        Assert.Equal(2, data.RootElement.GetProperty("repetitions").GetInt32());
        Assert.Equal("/exercises/single-knee-to-chest", data.RootElement.GetProperty("url").GetString());
    }
}
