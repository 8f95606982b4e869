using System.Text.Json;
using SIJointSite.Tests.Support.Browser;
using static SIJointSite.Tests.Models.CavitationScript;

namespace SIJointSite.Tests.Models;

/// <summary>
/// The model alone, in a page that has nothing else, against the results E30 to E34 of the evidence file: radii within 1 %,
/// times and pressures within 2 %, or as near as the file itself rounds.
/// </summary>
public sealed class CavitationModelTests(ScriptPage page) : IClassFixture<ScriptPage>
{
    private const double Radii = .01;
    private const double Times = .02;

    /// <summary>A growth as in E31 and a partial collapse as in E32, to be asked for results.</summary>
    private const string Before = """
        async () => {
          const m = await import('/js/models/cavitation-model.js')
          const grow = around => {
            const steps = m.follow({
              radius: 1e-5, end: .01, viscosity: .01, longest: 1e-6,
              gas: m.gasSpring(1e-5, 1), around: () => around, until: radius => radius >= 1e-3,
            })
            const [before, after] = steps.slice(-2)
            return before.time + (1e-3 - before.radius) / (after.radius - before.radius) * (after.time - before.time)
          }
          const shut = (rest, viscosity) => {
            const steps = m.follow({ radius: 1e-3, end: 1e-3, viscosity, longest: 1e-6, gas: m.gasSpring(rest, 1.3), around: () => m.AIR })
            const turns = steps.filter((step, at) => at > 0 && at < steps.length - 1
              && Math.sign(step.radius - steps[at - 1].radius) !== Math.sign(steps[at + 1].radius - step.radius))
            return { smallest: turns[0].radius, at: turns[0].time, rebound: turns[1].radius,
              ringing: 1 / (turns[2].time - turns[0].time),
              peak: Math.max(...steps.map(({ radius, speed, acceleration }) => Math.abs(m.soundPressure(radius, speed, acceleration)))),
              steps }
          }
        """;

    private Task<T> AskAsync<T>(string expression) => page.AskAsync<T>($"{Before}\nreturn {expression}\n}}");

    [Theory]
    [InlineData(.05, .0016)]
    [InlineData(.1, .0127)]
    [InlineData(.2, .10)]
    [InlineData(.5, 1.6)]
    [InlineData(1, 12.7)]
    public async Task SpeedFor_NinetyFiveKilopascals_IsThatOfE30(double gap, double speed)
    {
        var found = await AskAsync<double[]>($$"""
            (() => {
              const gap = {{Js(gap * 1e-3)}}
              const v = m.speedFor(95e3, gap)
              return [v, m.suction(v, gap), m.pull(v, gap)]
            })()
            """);

        AssertNear(speed, found[0], Times);
        AssertNear(95e3, found[1], 1e-9);
        AssertNear(3.73, found[2], .001);
    }

    [Theory]
    [InlineData(0, .51e-3)]
    [InlineData(-50e3, .16e-3)]
    [InlineData(-100e3, .12e-3)]
    public async Task Follow_AGrowingSpeck_TakesTheTimeOfE31(double around, double time)
    {
        // The file gives two figures, and half of the last one is more than 2 %: 0.164 ms stands there as 0.16.
        var found = await AskAsync<double>($"grow({Js(around)})");

        Assert.InRange(Math.Abs(found - time), 0, Math.Max(time * Times, .005e-3));
    }

    [Theory]
    [InlineData(.01, .438, 119, .997, 434)]
    [InlineData(.1, .448, 121, .973, 402)]
    [InlineData(1, .527, 130, .816, 212)]
    public async Task Follow_APartialCollapse_IsThatOfE32(double viscosity, double smallest, double at, double rebound, double peak)
    {
        var found = await AskAsync<JsonElement>($"shut(.7e-3, {Js(viscosity)})");

        AssertNear(smallest * 1e-3, found.GetProperty("smallest").GetDouble(), Radii);
        AssertNear(at * 1e-6, found.GetProperty("at").GetDouble(), Times);
        AssertNear(rebound * 1e-3, found.GetProperty("rebound").GetDouble(), Radii);
        AssertNear(peak, found.GetProperty("peak").GetDouble(), Times);
        Assert.InRange(found.GetProperty("ringing").GetDouble(), 4200 * (1 - Times), 4350 * (1 + Times));
    }

    [Fact]
    public async Task Follow_AViolentCollapse_SurvivesToTheRadiusOfE32() =>
        // Stands in the file as 0.023 mm, to two figures.
        Assert.Equal(.023, Math.Round(await AskAsync<double>("shut(.3e-3, .1).smallest * 1000"), 3));

    [Fact]
    public async Task Loudness_ThePeaksOfE32_AreAbout75To82Decibels()
    {
        var found = await AskAsync<double[]>("[m.loudness(212), m.loudness(434), 212 * m.INTO_AIR, 434 * m.INTO_AIR]");

        Assert.Equal([75, 82], found[..2].Select(static level => Math.Round(level)));
        Assert.Equal([.12, .24], found[2..].Select(static air => Math.Round(air, 2)));
    }

    [Fact]
    public async Task FreeGas_FluidInBalance_IsThatOfE33()
    {
        var found = await AskAsync<JsonElement>("m.freeGas()");

        var gases = new[] { "carbonDioxide", "nitrogen", "oxygen" }.Select(gas => found.GetProperty(gas).GetDouble() * 100).ToArray();
        Assert.Equal([3.45, .96, .14], gases.Select(static gas => Math.Round(gas, 2)));
        Assert.Equal([76, 21, 3], gases.Select(gas => Math.Round(gas / gases.Sum() * 100)));
    }

    [Theory]
    [InlineData("carbonDioxide", 1, 8, 60)]
    [InlineData("carbonDioxide", 1.5, 18, 60)]
    [InlineData("nitrogen", 1, 22, 3600)]
    public async Task DissolvingTime_ABubble_RoundsToThatOfE34(string gas, double radius, double expected, double unit) =>
        // The file gives whole minutes and hours ("about"), so the result must round to them.
        Assert.Equal(expected, Math.Round(await AskAsync<double>($"m.dissolvingTime({Js(radius * 1e-3)}, m.GASES.{gas})") / unit));

    /// <summary>
    /// E34 says about 2.8 h for oxygen. With the constants of E-3 (solubility 0.024, 45 mmHg in tissue, 2e-9 m²/s) E29 gives
    /// 3.08 h, a tenth more. The 2.8 h come out with a diffusivity of 2.2e-9 m²/s, which lies within the file's "about 2e-9";
    /// the file does not say which was used. The page shows no number for oxygen.
    /// </summary>
    [Fact]
    public async Task DissolvingTime_Oxygen_IsATenthLongerThanE34WithTheStatedConstants()
    {
        var hours = await AskAsync<double>("m.dissolvingTime(1e-3, m.GASES.oxygen)") / 3600;

        AssertNear(3.076, hours, .001);
        AssertNear(2.8, hours * 2 / 2.2, Times);
    }

    [Fact]
    public async Task DissolvingRadius_AnyTime_ShrinksToNothingAtItsEnd() =>
        Assert.Equal([1e-3, 1e-3 * Math.Sqrt(.5), 0, 0],
            await AskAsync<double[]>(
            "[0, .5, 1, 2].map(share => m.dissolvingRadius(1e-3, 60, share * 60))"),
            Near);

    private static bool Near(double left, double right) => Math.Abs(left - right) < 1e-9;
}
