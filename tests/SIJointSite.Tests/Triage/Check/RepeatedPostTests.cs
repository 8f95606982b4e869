using System.Net;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Check;

/// <summary>Two tabs, Back, and forms that are sent twice: old and new answers never make a result together.</summary>
public sealed class RepeatedPostTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Post_SameScreenTwiceAtOnce_BothLeadOn()
    {
        using var client = site.CreateBrowser();
        var visitor = new Visitor(client);
        await visitor.StartAsync();
        var form = await client.GetHtmlAsync("/symptom-check/1");

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 2).Select(_ => client.SubmitAsync(form, "/symptom-check/1", ClearSigns)));

        Assert.All(answers, answer => Assert.Equal("/symptom-check/2", answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Post_OldFormAfterAChange_TheLastSentCounts()
    {
        using var client = site.CreateBrowser();
        var visitor = new Visitor(client);
        await visitor.StartAsync();
        var oldForm = await client.GetHtmlAsync("/symptom-check/1");
        await visitor.AnswerAllAsync(RealDefinition.AllClear);
        (await visitor.AnswerAsync("emergency-signs", null, ("nerve-signs", "saddle-numbness"))).Dispose();
        var changed = await client.GetHtmlAsync("/symptom-check/result");

        using var resent = await client.SubmitAsync(oldForm, "/symptom-check/1", ClearSigns);
        var result = await client.GetHtmlAsync("/symptom-check/result");

        Assert.Equal("Emergency", Visitor.LevelOn(changed));
        Assert.Equal("/symptom-check/check-answers", resent.Headers.Location!.OriginalString);
        Assert.Equal("Self-care", Visitor.LevelOn(result));
    }

    [Fact]
    public async Task Post_OldFormAfterSaving_TheChangedAnswersAreNotTheSavedOnes()
    {
        using var client = site.CreateBrowser();
        var visitor = new Visitor(client);
        await visitor.StartAsync();
        var rowsBefore = site.CountRows();
        var oldForm = await client.GetHtmlAsync("/symptom-check/1");
        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.AllClear);
        (await client.SubmitAsync(page, "", [], "#save form")).Dispose();

        (await client.SubmitAsync(oldForm, "/symptom-check/1", [("nerve-signs", "saddle-numbness"), ("body-signs", "none")]))
            .Dispose();
        var changed = await client.GetHtmlAsync("/symptom-check/result");
        (await client.SubmitAsync(changed, "", [], "#save form")).Dispose();

        Assert.Null(changed.QuerySelector(".si-code"));
        Assert.Equal(rowsBefore + 2, site.CountRows());
    }

    [Fact]
    public async Task Post_TwoTabsAtDifferentScreensAtOnce_NothingMissingCountsAsNo()
    {
        using var client = site.CreateBrowser();
        var visitor = new Visitor(client);
        await visitor.StartAsync();
        var form = await client.GetHtmlAsync("/symptom-check/1");
        var screens = RealDefinition.Questionnaire.Screens.Where(RealDefinition.Questionnaire.IsAskedOfAll);

        // Each tab holds the cookie of the same moment, so the last to come back wins and the others' answers are lost.
        var answers = await Task.WhenAll(
            screens.Select(screen => Visitor.SubmitAsAsync(client, form, screen.Id, ValuesFor(screen))));
        using var result = await client.GetAsync(new Uri("/symptom-check/result", UriKind.Relative));
        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.AllClear, result.Headers.Location!.OriginalString);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        foreach (var answer in answers)
        {
            // Whichever had been the last: it holds one screen, so a question comes next and no result.
            using var tab = site.CreateBrowserWith(
                answer.Headers.GetValues("Set-Cookie").Single(static cookie => cookie.Contains("si-check=", StringComparison.Ordinal)));
            using var next = await tab.GetAsync(new Uri("/symptom-check/result", UriKind.Relative));
            Assert.Matches("^/symptom-check/[0-9]+$", next.Headers.Location?.OriginalString);
        }

        Assert.Equal("Self-care", Visitor.LevelOn(page));
    }

    [Fact]
    public async Task Post_SaveBeforeEverythingIsAnswered_AsksTheRestAndSavesNothing()
    {
        using var client = site.CreateBrowser();
        var visitor = new Visitor(client);
        await visitor.StartAsync();
        var rowsBefore = site.CountRows();
        (await visitor.AnswerAsync("emergency-signs")).Dispose();
        var form = await client.GetHtmlAsync("/symptom-check/2");

        using var response = await client.SubmitToAsync(form, "/symptom-check/result?handler=Save", []);

        Assert.Equal("/symptom-check/2", response.Headers.Location!.OriginalString);
        Assert.Equal(rowsBefore, site.CountRows());
    }

    private static IEnumerable<(string Name, string Value)> ClearSigns =>
        [("nerve-signs", "none"), ("body-signs", "none")];

    private static IEnumerable<(string Name, string Value)> ValuesFor(Screen screen) =>
        screen.Groups.SelectMany(group => ScreenReading.ValuesFor(group, RealDefinition.AllClear).Select(value => (group.Id, value)));
}
