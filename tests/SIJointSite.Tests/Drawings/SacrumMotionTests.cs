using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Drawings;

/// <summary>The movement of the sacrum alone, in a page that has nothing else.</summary>
public sealed class SacrumMotionTests(BrowserFixture browser, SharedSite site, ScriptPage script) : IClassFixture<ScriptPage>
{
    private Task<T> AskAsync<T>(string expression) =>
        script.AskAsync<T>($"async () => {{ const m = await import('/js/drawings/sacrum-motion.js'); return {expression} }}");

    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData(".5", 1, .35)]
    [InlineData("1", 2, .7)]
    public async Task MotionAt_Share_IsThatShareOfTurnAndGlide(string share, double degrees, double millimetres)
    {
        var found = await AskAsync<double[]>($"Object.values(m.motionAt({share}, {{ degrees: 2, millimetres: .7 }}))");

        Assert.Equal(degrees, found[0], 9);
        Assert.Equal(millimetres, found[1], 9);
    }

    [Theory]
    [InlineData(0, 0, 20, "translate(0 0) rotate(0 117 122)")]
    [InlineData(2, .7, 1, "translate(0.4 0.4) rotate(-2 117 122)")]
    [InlineData(2, .7, 20, "translate(7.92 7.92) rotate(-40 117 122)")]
    public async Task PlaceOf_Motion_GlidesBackAndDownAndTipsForward(double degrees, double millimetres, int times, string expected) =>
        Assert.Equal(expected, await AskAsync<string>(FormattableString.Invariant(
            $$"""
            m.placeOf(
              { degrees: {{degrees}}, millimetres: {{millimetres}} },
              { axis: [117, 122], unitsPerMillimetre: .8, times: {{times}} })
            """)));

    /// <summary>Where the browser really puts points: the axis itself only glides, and a point beside it turns by the degrees.</summary>
    [Theory]
    [InlineData(1, .7, 2)]
    [InlineData(20, 14, 40)]
    public async Task PlaceOf_InAPicture_MovesByTheTrueMillimetresAndDegrees(int times, double millimetres, double degrees)
    {
        var found = await AskAsync<double[]>($$"""
            (() => {
              const place = m.placeOf({ degrees: 2, millimetres: .7 }, { axis: [50, 60], unitsPerMillimetre: .8, times: {{times}} })
              const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
              group.setAttribute('transform', place)
              const matrix = group.transform.baseVal.consolidate().matrix
              const put = (x, y) => [matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f]
              const [axis, beside] = [put(50, 60), put(60, 60)]
              return [Math.hypot(axis[0] - 50, axis[1] - 60) / .8, Math.atan2(axis[1] - beside[1], beside[0] - axis[0]) * 180 / Math.PI]
            })()
            """);

        Assert.Equal(millimetres, found[0], .02);
        Assert.Equal(degrees, found[1], .01);
    }

    [Fact]
    public async Task StillDrawing_Outlines_AreWhereTheModelPutsThem()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync(BodyDrawingPage.PathOf("what-moves"));
        await BrowserSession.OpenFoldsAsync(page);
        using var client = site.CreateBrowser();
        var still = await client.GetHtmlAsync(BodyDrawingPage.PathOf("what-moves"));

        await page.Locator("#drawing-what-moves [type=range]").WaitForAsync();

        foreach (var times in new[] { "1", "20" })
        {
            var drawn = still.QuerySelector($"#drawing-what-moves [data-times='{times}']")!.GetAttribute("transform");
            Assert.Equal(drawn, await page.Locator($"#drawing-what-moves [data-times='{times}']").GetAttributeAsync("transform"));
        }
    }
}
