using System.Buffers.Text;
using Microsoft.Playwright;
using SIJointSite.Core.Triage;
using SIJointSite.Features.Triage.Saved;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>The page behind the QR code of a saved result, in a real browser.</summary>
public sealed class HealthLinkBrowserTests(BrowserFixture browser)
{
    /// <summary>A link whose file is on https://other.example.</summary>
    private const string ToElsewhere =
        "#shlink:/eyJ1cmwiOiJodHRwczovL290aGVyLmV4YW1wbGUvc2hsL3giLCJmbGFnIjoiVSIsImtleSI6IkFBQUFBQUFBQUFBQU"
        + "FBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUEifQ";

    [Fact]
    public async Task Link_OfASavedResult_ShowsItAndSendsNothingOfItsKey()
    {
        await using var session = await browser.OpenAsync();
        var (path, key) = await SaveAsync(session);
        List<string> sent = [];
        session.Context.Request += (_, request) => sent.Add(request.Url.Split('#')[0] + request.PostData);

        var page = await session.GotoAsync(path);

        await Assertions.Expect(page.Locator("[data-part=level]")).ToContainTextAsync("Emergency");
        await Assertions.Expect(page.Locator("[data-part=rules] li")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("[data-part=raised] div")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByText("Filled in by the person. Not checked by a clinician.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-part=open]")).ToBeVisibleAsync();
        Assert.Equal(browser.Address + HealthLink.Viewer, await page.EvaluateAsync<string>("() => location.href"));
        Assert.DoesNotContain(sent, request => request.Contains(key, StringComparison.Ordinal));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
        await BrowserSession.OpenFoldsAsync(page);
        await BrowserSession.AssertAccessibleAsync(page);
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData("", "There is no link here.")]
    [InlineData("#shlink:/", "The code cannot be read.")]
    [InlineData("#<img src=x>", "The code cannot be read.")]
    [InlineData(ToElsewhere, "This code is from another site.")]
    public async Task Link_ThatIsNoneOfOurs_SaysWhatToDo(string hash, string words)
    {
        await using var session = await browser.OpenAsync();

        var page = await session.GotoAsync(HealthLink.Viewer + hash);

        await Assertions.Expect(page.GetByText(words)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-part=result]")).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "type the code" })).ToBeVisibleAsync();
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Link_OfADeletedResult_SaysThatItIsGone()
    {
        var link = HealthLink.Of(SavedCheckStore.NewCode());
        await using var session = await browser.OpenAsync();

        var page = await session.GotoAsync(PathOf(link));

        await Assertions.Expect(page.GetByText("It was deleted, or it is past its date.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Link_WithAnotherKey_ShowsNothing()
    {
        await using var session = await browser.OpenAsync();
        var (path, key) = await SaveAsync(session);
        var page = await session.GotoAsync(HealthLink.Viewer);

        // The same file under a key with one place changed.
        await page.EvaluateAsync(
            """
            ([address, key]) => {
              const [page, link] = address.split('shlink:/')
              const other = (key[0] === 'A' ? 'B' : 'A') + key.slice(1)
              location.hash = 'shlink:/' + btoa(atob(link.replaceAll('-', '+').replaceAll('_', '/')).replace(key, other))
            }
            """,
            new[] { path, key });

        await Assertions.Expect(page.GetByText("The code cannot be read.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-part=result]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Link_WithoutScript_SaysWhereToTypeTheCode()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });

        var page = await session.GotoAsync(HealthLink.Viewer);
        await page.GetByRole(AriaRole.Link, new() { Name = "type the code" }).ClickAsync();

        await Assertions.Expect(page.GetByLabel("The code")).ToBeVisibleAsync();
    }

    /// <returns>The link to a saved emergency, and its key.</returns>
    private async Task<(string Address, string Key)> SaveAsync(BrowserSession session)
    {
        var page = await session.GotoAsync("/symptom-check");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start for me" }).ClickAsync();
        await page.Locator("input[value='saddle-numbness']").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue", Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and get a code" }).ClickAsync();
        Assert.True(ReferenceCode.TryParse(await page.Locator(".si-code").InnerTextAsync(), out var code));
        var link = HealthLink.Of(code);
        return (PathOf(link), Base64Url.EncodeToString(link.Key));
    }

    /// <summary>The link without the address of the site that the browser sees, which the test puts before it.</summary>
    private string PathOf(HealthLink link) =>
        link.ToScan(browser.Address, new DateOnly(2026, 12, 24), "Symptom check")[browser.Address.Length..];
}
