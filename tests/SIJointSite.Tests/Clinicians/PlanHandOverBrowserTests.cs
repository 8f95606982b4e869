using System.Collections.Concurrent;
using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Clinicians;

/// <summary>The ways out of the builder: the note that no server sees, e-mail, share, and plans that the device keeps.</summary>
public sealed class PlanHandOverBrowserTests(BrowserFixture browser)
{
    [Fact]
    public async Task Note_WrittenCopiedKeptAndOpened_IsInNoRequest()
    {
        const string Note = "Für Sie: wait & see? 100% #1";
        await using var session = await browser.OpenAsync();
        await session.WatchClipboardAsync();
        ConcurrentQueue<string> requests = [];
        session.Context.Request += (_, request) =>
            requests.Enqueue($"{request.Method} {request.Url} {request.PostData} {string.Join(' ', request.Headers)}");
        var builder = await BuilderPage.OpenAsync(session, "?e=bridge");
        var page = builder.Page;

        await page.GetByLabel("Note to the patient").FillAsync(Note);
        await builder.TickAsync("Clam");
        await builder.ShowsAsync("bridge,clam");
        await builder.PressAsync("Copy link");
        await builder.SaysAsync("Copied.");
        await builder.MakeAsync();
        var link = await BrowserSession.CopiedAsync(page);
        var opened = await page.Locator("[data-part=open]").GetAttributeAsync("href");
        await page.GotoAsync(link);
        await page.Locator("exercise-player:not([hidden])").WaitForAsync();

        Assert.Equal(link, opened);
        Assert.Equal($"{browser.Address}/plan?e=bridge,clam#note={Uri.EscapeDataString(Note)}", link);
        Assert.NotEmpty(requests);
        // A browser tells itself the part behind the #; what goes over the wire is what stands before.
        Assert.DoesNotContain(requests, request => request.Split('#')[0].Contains("100%25", StringComparison.Ordinal)
            || request.Split('#')[0].Contains("wait", StringComparison.Ordinal));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Note_OfTwoHundredLetters_IsCountedAndEndsThere()
    {
        await using var session = await browser.OpenAsync();
        var builder = await BuilderPage.OpenAsync(session, "?e=bridge");
        var note = builder.Page.GetByLabel("Note to the patient");

        await note.PressSequentiallyAsync("Twice!");
        await Assertions.Expect(builder.Page.Locator("[data-part=left]")).ToHaveTextAsync("194 left");
        await note.FillAsync(new string('a', 199));
        await note.PressSequentiallyAsync("bc");

        await Assertions.Expect(builder.Page.Locator("[data-part=left]")).ToHaveTextAsync("0 left");
        Assert.EndsWith("#note=" + new string('a', 199) + "b", await builder.LinkAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmailAndMessage_WithANote_HoldTheWholeLink()
    {
        await using var session = await browser.OpenAsync();
        var builder = await BuilderPage.OpenAsync(session, "?e=clam.left");
        await builder.Page.GetByLabel("Note to the patient").FillAsync("Slowly");

        var link = Uri.EscapeDataString($"{browser.Address}/plan?e=clam.left#note=Slowly");

        Assert.Equal($"mailto:?subject=Your%20exercises&body={link}",
            await builder.Page.GetByRole(AriaRole.Link, new() { Name = "E-mail" }).GetAttributeAsync("href"));
        Assert.Equal($"sms:?&body={link}",
            await builder.Page.GetByRole(AriaRole.Link, new() { Name = "Text message" }).GetAttributeAsync("href"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Share_WhereTheDeviceCanAndCannot_IsOfferedOnlyThere(bool canShare)
    {
        await using var session = await browser.OpenAsync();
        await session.Context.AddInitScriptAsync(canShare
            ? "navigator.share = async given => { window.shared = given.url }"
            : "Object.defineProperty(Navigator.prototype, 'share', { value: undefined })");
        var builder = await BuilderPage.OpenAsync(session, "?e=bridge");
        var button = builder.Page.GetByRole(AriaRole.Button, new() { Name = "Share" });

        if (!canShare)
        {
            await Assertions.Expect(button).ToHaveCountAsync(0);
            return;
        }

        await button.ClickAsync();
        Assert.Equal($"{browser.Address}/plan?e=bridge", await builder.Page.EvaluateAsync<string>("() => window.shared"));
    }

    [Fact]
    public async Task Copy_Refused_MarksTheLinkToCopyByHand()
    {
        await using var session = await browser.OpenAsync();
        await session.Context.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
        var builder = await BuilderPage.OpenAsync(session, "?e=bridge");

        await builder.PressAsync("Copy link");

        await builder.SaysAsync("This browser did not copy it. The link is marked: copy it by hand.");
        Assert.Equal(await builder.LinkAsync(), await builder.Page.EvaluateAsync<string>("() => String(document.getSelection())"));
    }

    [Fact]
    public async Task Keep_Plan_IsThereAfterwardsOpensAndGoes()
    {
        await using var session = await browser.OpenAsync();
        var builder = await BuilderPage.OpenAsync(session, "?e=bridge.2x8,clam.left");
        var page = builder.Page;
        await builder.PressAsync("Keep");
        await builder.SaysAsync("Write a name for it first.");

        await page.GetByLabel("Keep this plan on this device, as").FillAsync("Strong <b>hips</b>");
        await builder.PressAsync("Keep");
        await builder.SaysAsync("Kept on this device.");
        await page.GotoAsync(browser.Address + BuilderPage.Path);
        await BrowserSession.AssertAccessibleAsync(page);
        await builder.PressAsync("Strong <b>hips</b>", AriaRole.Link);
        await builder.ShowsAsync("bridge.2x8,clam.left");
        await builder.PressAsync("Delete Strong <b>hips</b>");

        await builder.SaysAsync("Deleted.");
        await Assertions.Expect(page.Locator("[data-part=kept]")).ToBeHiddenAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-part=kept]")).ToBeHiddenAsync();
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked') } })")]
    [InlineData("Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }")]
    [InlineData("try { localStorage['si-plans'] = 'damaged' } catch { }")]
    public async Task Keep_StorageThatRefusesOrIsDamaged_SaysSo(string script)
    {
        await using var session = await browser.OpenAsync();
        await session.Context.AddInitScriptAsync(script);
        var builder = await BuilderPage.OpenAsync(session, "?e=bridge");

        await builder.Page.GetByLabel("Keep this plan on this device, as").FillAsync("Hips");
        await builder.PressAsync("Keep");

        await builder.SaysAsync("This browser did not keep it. It may be private, full, or from another version of this site.");
        session.AssertNoFaults();
    }
}
