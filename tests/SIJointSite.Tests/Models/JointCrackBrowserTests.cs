using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;
using static SIJointSite.Tests.Models.JointCrackPage;

namespace SIJointSite.Tests.Models;

public sealed class JointCrackBrowserTests(BrowserFixture browser)
{
    /// <summary>Stands in for the sound: writes down what is played.</summary>
    private const string Observe = """
        window.heard = []
        window.AudioContext = class {
          sampleRate = 48000
          destination = {}
          constructor() { heard.push('opened') }
          async resume() {}
          async close() {}
          createBuffer(channels, length) {
            return { length, copyToChannel: wave => heard.push({ length, loudest: Math.max(...wave.map(Math.abs)) }) }
          }
          createBufferSource() { return { connect() {}, start() { heard.push('started') }, stop() {} } }
        }
        """;

    [Fact]
    public async Task Keyboard_SlowThenFast_SaysNoPopThenPop()
    {
        await using var session = await browser.OpenAsync(Still());
        var page = await OpenAsync(session);
        await page.Locator("[name=speed]").ClickAsync(new() { Trial = true });
        await page.Locator("[name=speed]").FocusAsync();

        Assert.Equal("5 mm a second", await page.Locator("[name=speed]").GetAttributeAsync("aria-valuetext"));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Status(page)).ToContainTextAsync("No pop. The fluid had time to flow in. The pressure dropped to 64 kPa.");
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Shift+Tab");
        for (var press = 0; press < 12; press++)
            await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(Status(page)).ToHaveTextAsync("Choose a speed, then part the surfaces.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(Status(page))
            .ToContainTextAsync("Pop. The pressure dropped to −48 kPa. A space formed and grew to 1.21 mm");
        await Assertions.Expect(Status(page)).ToContainTextAsync("does not show that anything was put right");
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Part_FastThroughAThickFilm_SaysThatItWasTooShort()
    {
        await using var session = await browser.OpenAsync(Still());
        var page = await OpenAsync(session);
        await page.Locator("[name=gap]").FillAsync("8");

        await PartAsync(page, 60);

        await Assertions.Expect(Status(page)).ToContainTextAsync("it came back before a space could grow");
        Assert.False(await page.Locator("[data-part=sound]").IsVisibleAsync());
    }

    [Fact]
    public async Task Part_WithMotion_RunsSlowedDownAndTellsAtItsEnd()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenAsync(session);

        await PartAsync(page, 30);

        await Assertions.Expect(page.Locator("[data-plot=film] [data-now]")).ToHaveAttributeAsync("visibility", "visible");
        await Assertions.Expect(Status(page)).ToContainTextAsync("The surfaces part.");
        await Assertions.Expect(Status(page)).ToContainTextAsync("Pop.");
        Assert.Equal("210", await page.Locator("[data-plot=radius] [data-reveal]").GetAttributeAsync("width"));
    }

    [Fact]
    public async Task Removed_InMidRunAndPutBack_StopsAndWorksAgain()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenAsync(session);
        await PartAsync(page, 30);
        await Assertions.Expect(page.Locator("[data-plot=film] [data-now]")).ToHaveAttributeAsync("visibility", "visible");

        await page.EvaluateAsync("""
            () => {
              window.model = document.querySelector('joint-crack')
              window.place = model.nextSibling
              model.remove()
            }
            """);
        var moves = await page.EvaluateAsync<bool>("""
            async () => {
              const width = () => model.querySelector('[data-reveal]').getAttribute('width')
              const before = width()
              await new Promise(resolve => setTimeout(resolve, 300))
              return width() !== before
            }
            """);
        await page.EvaluateAsync("() => place.parentElement.insertBefore(model, place)");
        var atRest = await Status(page).InnerTextAsync();
        await PartAsync(page, 60);

        Assert.False(moves);
        Assert.Equal("Choose a speed, then part the surfaces.", atRest);
        await Assertions.Expect(Status(page)).ToContainTextAsync("Pop.", new() { Timeout = 10_000 });
        Assert.Equal(1, await page.Locator("joint-crack [data-part=scene] svg").CountAsync());
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Part_ReducedMotion_ShowsTheEndAtOnce()
    {
        await using var session = await browser.OpenAsync(Still());
        var page = await OpenAsync(session);
        await page.Locator("[name=speed]").FillAsync("30");

        var said = await page.EvaluateAsync<string>("""
            () => {
              document.querySelector('[data-action=part]').click()
              return document.querySelector('joint-crack [data-part=status]').textContent
            }
            """);

        Assert.StartsWith("Pop.", said, StringComparison.Ordinal);
        await page.Locator("[data-action=wait]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-part=gone]")).ToContainTextAsync("the bubble is gone");
    }

    [Fact]
    public async Task Part_WhileTheBubbleIsThere_IsAStretchWithoutAPopUntilTheMinutesHavePassed()
    {
        await using var session = await browser.OpenAsync(Still());
        var page = await OpenAsync(session);
        await PartAsync(page, 60);
        await Assertions.Expect(Status(page)).ToContainTextAsync("Pop.");

        // The slider moves too: another speed makes no other joint.
        await PartAsync(page, 50);

        await Assertions.Expect(Status(page)).ToContainTextAsync("No pop. The bubble of the last pop is still there.");
        await Assertions.Expect(Status(page)).ToContainTextAsync("0 of about 20 minutes have passed");
        Assert.False(await page.Locator("[data-part=sound]").IsVisibleAsync());
        Assert.Equal("0", await page.Locator("[data-plot=film] [data-band]").GetAttributeAsync("width"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Let the minutes pass" }).ClickAsync();
        await PartAsync(page, 50);
        await Assertions.Expect(Status(page)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Pop\\."));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Part_AFreshJoint_PopsAgain()
    {
        await using var session = await browser.OpenAsync(Still());
        var page = await OpenAsync(session);
        await PartAsync(page, 60);

        await page.GetByRole(AriaRole.Button, new() { Name = "Take a fresh joint" }).ClickAsync();

        await Assertions.Expect(page.Locator("[data-part=passed]")).ToHaveTextAsync("No gas bubble yet.");
        await PartAsync(page, 60);
        await Assertions.Expect(Status(page)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Pop\\."));
    }

    [Fact]
    public async Task Part_WhileTheMinutesPass_StopsThemAndDoesNotPop()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenAsync(session);
        await PartAsync(page, 60);
        await Assertions.Expect(Status(page)).ToContainTextAsync("Pop.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Let the minutes pass" }).ClickAsync();
        var passed = page.Locator("[data-part=passed]");
        // Not one minute by name: a look may come late, and that minute is over.
        await Assertions.Expect(passed).ToHaveTextAsync(new Regex("^([2-9]|1[0-9]) of about 20 minutes$"));

        await PartAsync(page, 60);

        await Assertions.Expect(Status(page)).ToContainTextAsync("The surfaces part.");
        var atThePress = await passed.InnerTextAsync();
        await Assertions.Expect(Status(page)).ToContainTextAsync("No pop. The bubble of the last pop is still there.");
        Assert.Matches("^[0-9]+ of about 20 minutes$", atThePress);
        Assert.Equal(atThePress, await passed.InnerTextAsync());
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Part_PressedTwiceAtOnce_HasThePopBehindIt()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenAsync(session);

        await PartAsync(page, 60);
        await page.GetByRole(AriaRole.Button, new() { Name = "Part the surfaces" }).ClickAsync();

        await Assertions.Expect(Status(page)).ToContainTextAsync("No pop. The bubble of the last pop is still there.");
    }

    [Fact]
    public async Task Part_FramesOlderThanThePress_DrawNothingNegative()
    {
        await using var session = await browser.OpenAsync();
        await session.Context.AddInitScriptAsync("""
            const ask = window.requestAnimationFrame.bind(window)
            let early = 0
            window.requestAnimationFrame = show => ask(now => show(early++ % 3 === 0 ? now - 400 : now))
            """);
        var page = await OpenAsync(session);

        await PartAsync(page, 60);
        await Assertions.Expect(Status(page)).ToContainTextAsync("Pop.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Let the minutes pass" }).ClickAsync();

        await Assertions.Expect(page.Locator("[data-part=passed]")).ToHaveTextAsync("1 of about 20 minutes");
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Sound_OnlyOnRequest_IsHeldDown()
    {
        await using var session = await browser.OpenAsync(Still());
        await session.Context.AddInitScriptAsync(Observe);
        var page = await OpenAsync(session);

        await PartAsync(page, 60);
        Assert.Equal(0, await page.EvaluateAsync<int>("() => heard.length"));
        foreach (var name in new[] { "Hear the pop", "Only A, forming", "Only B, shutting" })
            await page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();

        Assert.Equal(3, await page.EvaluateAsync<int>("() => heard.filter(call => call === 'started').length"));
        Assert.Equal(1, await page.EvaluateAsync<int>("() => heard.filter(call => call === 'opened').length"));
        var waves = await page.EvaluateAsync<double[][]>(
            "() => heard.filter(call => call.length && call.loudest).map(call => [call.length, call.loudest])");
        Assert.All(waves, static wave => Assert.InRange(wave[1], .01, .3001));
        Assert.InRange(waves[0][0] / 48, 5, 6.1);
        Assert.True(waves[1][1] < waves[2][1]);
    }
}
