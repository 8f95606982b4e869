using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Links;

/// <summary>The quiet link beside a heading, as a clinician uses it.</summary>
public sealed class PartLinkBrowserTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/articles/sleep", "#the-mattress", "Link to this part: The mattress")]
    [InlineData("/exercises/bridge", "#mistakes", "Link to this part: Common mistakes")]
    public async Task Press_LinkOfAHeading_CopiesItAndLeadsToTheCodeOfThatPart(string path, string part, string name)
    {
        await using var session = await browser.OpenAsync();
        await session.WatchClipboardAsync();
        var page = await session.GotoAsync(path);
        var link = page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

        await link.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        var said = page.Locator(".si-part-said");
        await Assertions.Expect(said).ToHaveTextAsync("Link copied. QR code");
        await Assertions.Expect(said).ToHaveAttributeAsync("role", "status");
        Assert.Equal(browser.Address + path + part, await BrowserSession.CopiedAsync(page));
        await BrowserSession.AssertAccessibleAsync(page);
        await said.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.Locator("#link-line")).ToHaveTextAsync(browser.Address + path + part);
        await BrowserSession.AssertAccessibleAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the line" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-of=notes-line] [role=status]")).ToHaveTextAsync("Copied.");
        Assert.StartsWith("Given: “", await BrowserSession.CopiedAsync(page), StringComparison.Ordinal);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Links_OfHeadings_MoveNothingAndAreBigEnoughToTouch()
    {
        await using var session = await browser.OpenAsync();
        foreach (var path in new[] { "/articles/sleep", "/exercises/bridge", "/clinicians" })
        {
            var page = await session.GotoAsync(path);
            var moved = await page.EvaluateAsync<string[]>("""
                () => {
                  const links = [...document.querySelectorAll('.si-part')].filter(link => link.checkVisibility())
                  const places = () => [...document.querySelectorAll('main :is(h2, h3, p, ul, ol)')]
                    .map(part => part.getBoundingClientRect().top)
                  const small = links.filter(link => link.offsetWidth < 44 || link.offsetHeight < 44).map(link => `small ${link.hash}`)
                  const before = places()
                  for (const link of links) link.hidden = true
                  const after = places()
                  return small.concat(before.flatMap((top, place) => Math.abs(top - after[place]) > .5 ? [`moved ${place}`] : []))
                }
                """);

            Assert.Empty(moved);
        }
    }

    [Fact]
    public async Task Press_StampWithoutLeaveToCopy_SaysHowToCopyByHand()
    {
        await using var session = await browser.OpenAsync();
        await session.Context.AddInitScriptAsync(
            "if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
        var page = await session.GotoAsync("/plan?e=bridge.2x8,clam.left");
        await page.Locator(".si-stamp summary").ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the line" }).ClickAsync();

        await Assertions.Expect(page.Locator(".si-stamp [role=status]")).ToHaveTextAsync("Please mark the line and copy it by hand.");
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Print_Page_ShowsNoLinksOfHeadings()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/articles/sleep");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('.si-part, copy-line')].filter(part => part.checkVisibility()).length"));
    }
}
