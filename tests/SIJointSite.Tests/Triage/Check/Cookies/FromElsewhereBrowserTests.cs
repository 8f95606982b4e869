using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Triage.Check.Cookies;

/// <summary>A link in web mail, pressed while a check is under way in another tab of the same browser.</summary>
public sealed class FromElsewhereBrowserTests(BrowserFixture browser)
{
    private const string Mail = "http://mail.example/";

    [Theory]
    [InlineData("/symptom-check", true)]
    [InlineData("/symptom-check", false)]
    [InlineData("/symptom-check/result", false)]
    public async Task Link_FromAnotherSite_FindsTheCheckUnderWayAndLeavesItsTabAlone(string address, bool script)
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = script });
        await session.Context.RouteAsync(Mail, route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = $"<!DOCTYPE html><title>Mail</title><a href='{browser.Address}{address}'>Open</a>",
        }));
        var underWay = await session.GotoAsync("/symptom-check");
        await underWay.GetByRole(AriaRole.Button, new() { Name = "Start for me" }).ClickAsync();
        await underWay.Locator("#q1-1").CheckAsync();
        await underWay.GetByRole(AriaRole.Button, new() { Name = "Continue" }).Last.ClickAsync();
        await underWay.Locator(".si-outcome").WaitForAsync();

        var mail = await session.Context.NewPageAsync();
        await mail.GotoAsync(Mail);
        await mail.GetByRole(AriaRole.Link, new() { Name = "Open" }).ClickAsync();

        if (address.EndsWith("result", StringComparison.Ordinal))
            await Assertions.Expect(mail.Locator(".si-outcome--emergency")).ToBeVisibleAsync();
        else
            await Assertions.Expect(mail.GetByText("You have begun a check in this browser.")).ToBeVisibleAsync();
        // The form of the first tab still counts.
        await underWay.GetByRole(AriaRole.Button, new() { Name = "Save and get a code" }).ClickAsync();
        await Assertions.Expect(underWay.Locator(".si-code")).ToBeVisibleAsync();
    }
}
