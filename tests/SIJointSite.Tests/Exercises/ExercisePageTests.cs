using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Features.Exercises;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Exercises;

public sealed class ExercisePageTests(SiteFactory site) : IClassFixture<SiteFactory>
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
        Assert.InRange(page.QuerySelectorAll(".si-leaflet > ol > li").Length, 4, 7);
        Assert.InRange(page.QuerySelectorAll(".si-drawing svg[role=img] title").Length, 3, 4);
        Assert.True(page.QuerySelector("exercise-player")!.HasAttribute("hidden"));
        Assert.Contains("Not tested on its own", page.Body!.TextContent.Replace("This push alone has not been tested", "Not tested on its own", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".si-stop-rules"));
        Assert.NotEmpty(page.QuerySelectorAll(".si-leave-out dt"));
        Assert.NotNull(page.QuerySelector("#before-you-start a[href='tel:999']"));
        // The check comes before the exercise, in the order of the page too.
        Assert.True(page.Body!.InnerHtml.IndexOf("si-first", StringComparison.Ordinal) < page.Body!.InnerHtml.IndexOf("<exercise-player", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Plan_GuidesThroughAllFourInOrder()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/plan");

        var titles = site.Services.GetRequiredService<ExerciseLibrary>().Plan.Select(exercise => exercise.Title);
        Assert.Equal(titles, page.QuerySelectorAll(".si-plan__item h3").Select(heading => heading.TextContent));
    }
}
