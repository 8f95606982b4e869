using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Diary;

/// <summary>
/// What the site of today keeps on a device must still be read by that of tomorrow, and a new version of one format must leave the
/// others alone. The samples are as the site wrote them; a new version adds one, and takes none away that it still reads.
/// </summary>
public sealed class DeviceVersionTests(BrowserFixture browser)
{
    /// <summary>Puts one of each on the device. What a tab keeps is as old as the test.</summary>
    private const string Keep = """
        () => {
          const keep = (storage, samples) => {
            for (const [key, text] of Object.entries(samples)) storage.setItem(key, text.replaceAll('NOW', Date.now()))
          }
          keep(localStorage, {
            'si-diary': '{"entries":[{"at":"2026-11-20T08:00:00.000Z","did":[{"slug":"bridge","done":8,"of":8,"reason":null}],'
              + '"before":"mild","after":"none"}],"version":1}',
            'si-programme': '{"begunOn":"2026-11-20","conditions":["none"],"agreed":false,"goal":"walk","activities":["stairs"],'
              + '"days":{"2026-11-20":{"session":{"did":[{"slug":"bridge","done":8,"of":8,"reason":null}],"before":"mild","ache":1,'
              + '"isWhole":true,"stopped":"nothing","redColumn":null,"morning":"usual"}}},'
              + '"weeks":[{"on":"2026-11-27","now":3,"usual":4,"overall":"better","activities":[5]}],"version":1}',
            'si-player': '{"tone":false,"voice":false,"vibration":true,"getReady":10,"version":1}',
            'si-about-me': '{"conditions":["none"],"agreed":[],"pain":"mild","doses":{},"at":NOW,"known":["bridge"],"version":1}',
            'si-region': '{"id":"us","number":"911","words":{"advice":"call your doctor"},"version":1}',
            'si-plans': '{"plans":[{"name":"First weeks","plan":"bridge.2x8,clam.left"}],"version":1}',
          })
          keep(sessionStorage, {
            'si-player-session': '{"key":"[]","answers":{"pain":"mild","off":[],"ways":{}},"answeredAt":NOW,'
              + '"machine":{"index":0,"elapsed":0,"off":[],"reasons":[],"done":[]},"version":1}',
            'si-player-hurt': '{"bridge":{"reason":"sharp","at":NOW},"version":1}',
          })
        }
        """;

    private static readonly string[] Keys =
    [
        "si-about-me", "si-diary", "si-plans", "si-player", "si-player-hurt", "si-player-session", "si-programme", "si-region",
    ];

    [Fact]
    public async Task Samples_OfToday_AreRead()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/offline");
        await page.EvaluateAsync(Keep);

        var read = await page.EvaluateAsync<string[]>("""
            async () => {
              const { look, SETTINGS, REGION, PLANS } = await import('/js/device-memory.js')
              const { readDiary } = await import('/js/diary/entries.js')
              const { readProgramme } = await import('/js/programme/device.js')
              const { PlayerAbout, PlayerSession } = await import('/js/player/memory.js')
              const { kept } = readProgramme()
              const about = new PlayerAbout()
              const tab = new PlayerSession([])
              return [
                readDiary().entries[0].did[0].slug, Object.keys(kept.days)[0], kept.weeks[0].overall, look(SETTINGS).value.getReady,
                about.kept.pain, about.knows('bridge'), look(REGION).value.number, look(PLANS).value.plans[0].name,
                tab.kept.answers.pain, tab.hurt.bridge,
              ].map(String)
            }
            """);

        Assert.Equal(["bridge", "2026-11-20", "better", "10", "mild", "true", "911", "First weeks", "mild", "sharp"], read);
    }

    [Theory]
    [InlineData("si-about-me")]
    [InlineData("si-diary")]
    [InlineData("si-plans")]
    [InlineData("si-player")]
    [InlineData("si-player-hurt")]
    [InlineData("si-player-session")]
    [InlineData("si-programme")]
    [InlineData("si-region")]
    public async Task Version_OfOneFormatIsNewer_LeavesTheOthersReadableAndNothingIsWrittenOver(string newer)
    {
        await using var session = await browser.OpenAsync();
        await session.Context.RouteAsync("**/js/device-memory.js", async route =>
        {
            var answer = await route.FetchAsync();
            var script = await answer.TextAsync();
            await route.FulfillAsync(new RouteFulfillOptions
            {
                Response = answer,
                Body = script.Replace($"key: '{newer}', version: 1 }}", $"key: '{newer}', version: 2 }}", StringComparison.Ordinal),
            });
        });
        var page = await session.GotoAsync("/offline");
        await page.EvaluateAsync(Keep);

        var readable = await page.EvaluateAsync<string[]>("""
            async () => {
              const { look, write, raw, ...all } = await import('/js/device-memory.js')
              const formats = Object.values(all).filter(({ key }) => key)
              const before = JSON.stringify(formats.map(raw))
              const isRead = format => look(format).state === 'fine' && look(format).value !== null
              for (const format of formats.filter(format => !isRead(format))) write(format, {})
              if (JSON.stringify(formats.map(raw)) !== before) throw new Error('written over')
              return formats.filter(isRead).map(({ key }) => key)
            }
            """);

        Assert.Equal(Keys.Except([newer]), readable.Order(StringComparer.Ordinal));
    }
}
