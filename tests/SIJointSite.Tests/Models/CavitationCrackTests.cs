using System.Text.Json;
using SIJointSite.Content.Models;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;
using static SIJointSite.Tests.Models.CavitationScript;

namespace SIJointSite.Tests.Models;

/// <summary>A whole crack of the model, from the pull to the sound: it keeps its laws wherever the sliders stand.</summary>
public sealed class CavitationCrackTests(ScriptPage page) : IClassFixture<ScriptPage>
{
    private Task<T> AskAsync<T>(string expression) =>
        page.AskAsync<T>($"async () => {{ const m = await import('/js/models/cavitation-model.js'); return {expression} }}");

    [Fact]
    public async Task Crack_FasterPull_DropsThePressureFurtherAndNeverBelowTheFloor()
    {
        var found = await AskAsync<JsonElement>(
            "Array.from({ length: 31 }, (_, at) => m.crack(10 ** (at / 10 - 3), 1e-4)).map(({ lowest, pops }) => ({ lowest, pops }))");

        var pulls = found.EnumerateArray()
            .Select(static pull => (Lowest: pull.GetProperty("lowest").GetDouble(), Pops: pull.GetProperty("pops").GetBoolean())).ToList();
        Assert.Equal(pulls.OrderByDescending(static pull => pull.Lowest), pulls);
        Assert.Equal(pulls.OrderBy(static pull => pull.Pops), pulls);
        Assert.False(pulls[0].Pops);
        Assert.True(pulls[^1].Pops);
        Assert.All(pulls, static pull => Assert.InRange(pull.Lowest, -100_000, 101_325));
    }

    [Theory]
    [InlineData(.005, .1)]
    [InlineData(.0126, .1)]
    [InlineData(1, .5)]
    [InlineData(.001, .05)]
    public async Task Crack_SlowOrThick_LeavesTheSpeckASpeck(double speed, double gap)
    {
        var found = await AskAsync<JsonElement>($$"""
            (({ pops, steps }) => ({ pops, largest: Math.max(...steps.map(step => step.radius)) }))(
              m.crack({{Js(speed)}}, {{Js(gap * 1e-3)}}))
            """);

        Assert.False(found.GetProperty("pops").GetBoolean());
        Assert.InRange(found.GetProperty("largest").GetDouble(), 1e-5, 1e-4);
    }

    [Fact]
    public async Task Crack_EverySliderPlace_StaysPositiveFiniteAndInOrder() =>
        Assert.Equal("", await AskAsync<string>("""
            (() => {
              const wrong = []
              for (let gap = 1; gap <= 10; gap++) for (let speed = 0; speed <= 60; speed += 4) {
                const { steps, pops, largest, smallest, rest } = m.crack(10 ** (speed / 20 - 3), gap * 5e-5)
                const isSane = steps.every((step, at) => step.radius > 0 && Object.values(step).every(Number.isFinite)
                  && (at === 0 || step.time > steps[at - 1].time))
                if (!isSane || (pops && !(smallest < rest && rest < largest && largest < .0016))) wrong.push(`${speed}/${gap}`)
              }
              return wrong.join()
            })()
            """));

    [Fact]
    public async Task Crack_LongestStep_ChangesNoResult()
    {
        // Five times as many steps: the moment in which the space is full must not hang on where a step happens to end.
        var found = await AskAsync<double[]>("""
            [{}, { longest: 1e-6 }].map(more => m.follow({
              radius: 1e-5, end: .002, gas: m.gasSpring(1e-5, 1), around: () => -5e4, until: radius => radius >= 1e-3, ...more,
            }).at(-1)).flatMap(step => [step.time, step.radius])
            """);

        AssertNear(found[0], found[2], 1e-4);
        AssertNear(1e-3, found[1], 1e-4);
        AssertNear(1e-3, found[3], 1e-4);
    }

    /// <summary>Without friction nothing is lost: the motion of the fluid, the work against the air, the gas and the surface keep their
    /// sum.</summary>
    [Fact]
    public async Task Follow_NoViscosity_KeepsItsEnergy() =>
        Assert.InRange(await AskAsync<double>("""
            (() => {
              const gas = m.gasSpring(.7e-3, 1.3)
              const energy = ({ radius, speed }) => 2 * Math.PI * m.DENSITY * radius ** 3 * speed ** 2
                + 4 / 3 * Math.PI * radius ** 3 * (m.AIR - m.VAPOUR)
                + 4 * Math.PI * m.TENSION * radius ** 2 + gas(radius) * 4 / 3 * Math.PI * radius ** 3 / .3
              const steps = m.follow({ radius: 1e-3, end: 2e-3, viscosity: 0, gas: radius => gas(radius), around: () => m.AIR })
              const all = steps.map(energy)
              return (Math.max(...all) - Math.min(...all)) / all[0]
            })()
            """), 0, 1e-3);

    [Fact]
    public async Task Samples_AnyRate_KeepTheSumOfTheSound() =>
        Assert.InRange(await AskAsync<double>("""
            (() => {
              const { steps } = m.crack(.02, 1e-4)
              const sum = steps.slice(1)
                .reduce((total, step, at) => total + (step.sound + steps[at].sound) / 2 * (step.time - steps[at].time), 0)
              const sumAt = rate => m.samples(steps, rate).reduce((total, sample) => total + sample, 0) / rate
              return Math.max(...[44100, 48000].map(rate => Math.abs(sumAt(rate) - sum))) / Math.abs(sum)
            })()
            """), 0, 1e-3);

    [Fact]
    public async Task Crack_OnePop_TakesLessThanFiftyMilliseconds() =>
        Assert.InRange(await AskAsync<double>("""
            Math.min(...Array.from({ length: 5 }, () => {
              const start = performance.now()
              m.crack(.02, 1e-4)
              return performance.now() - start
            }))
            """), 0, 50);

    [Fact]
    public async Task Figures_OfTheStillDrawing_AreThoseOfTheModel()
    {
        var figures = RealContent.Current.Cavitation.Figures;

        var found = await AskAsync<JsonElement>($$"""
            (({ steps, ...found }) => ({
              ...found,
              minutes: m.dissolvingTime(found.rest, m.GASES.carbonDioxide) / 60,
              hours: m.dissolvingTime(found.rest, m.GASES.nitrogen) / 3600,
              slow: m.crack({{Js(figures.SlowSpeed * 1e-3)}}, {{Js(figures.Gap * 1e-3)}}).lowest,
            }))(m.crack({{Js(figures.Speed * 1e-3)}}, {{Js(figures.Gap * 1e-3)}}))
            """);

        double Of(string name, double unit, int digits) => Math.Round(found.GetProperty(name).GetDouble() / unit, digits);
        Assert.Equal(
            new CavitationFigures
            {
                Speed = figures.Speed,
                Gap = figures.Gap,
                SlowSpeed = figures.SlowSpeed,
                Lowest = Of("lowest", 1e3, 0),
                Formed = Of("formed", 1e-3, 2),
                Largest = Of("largest", 1e-3, 2),
                Smallest = Of("smallest", 1e-3, 2),
                Rest = Of("rest", 1e-3, 2),
                Minutes = Of("minutes", 1, 0),
                Hours = Of("hours", 1, 0),
                SlowLowest = Of("slow", 1e3, 0),
            },
            figures);
    }

    [Fact]
    public async Task Stretch_ABubbleStillThere_NeverReachesThePressureOfVapourSoNothingPops() =>
        Assert.Equal("", await AskAsync<string>("""
            (() => {
              const wrong = []
              for (let gap = 1; gap <= 10; gap++) for (let speed = 0; speed <= 60; speed += 4) for (const bubble of [1e-5, 3e-4, 1.1e-3]) {
                const { steps, pops, lowest } = m.stretch(10 ** (speed / 20 - 3), gap * 5e-5, bubble)
                const isSane = steps.every((step, at) => step.radius > 0 && Object.values(step).every(Number.isFinite)
                  && (at === 0 || step.time > steps[at - 1].time))
                if (!isSane || pops || !(lowest > m.VAPOUR && lowest <= m.AIR)) wrong.push(`${speed}/${gap}/${bubble}`)
              }
              return wrong.join()
            })()
            """));

    [Fact]
    public async Task Stretch_AsFastAsACrack_DropsThePressureLessAndABubbleOfMoreGasLesser()
    {
        var lowest = await AskAsync<double[]>(
            "[m.crack(.02, 1e-4), m.stretch(.02, 1e-4, 4e-4), m.stretch(.02, 1e-4, 8.5e-4)].map(parting => parting.lowest)");

        Assert.Equal(lowest.Order(), lowest);
        Assert.Equal(3, lowest.Distinct().Count());
    }

    [Fact]
    public async Task Stretch_SlowOne_KeepsToTheLawOfTheFilmWithoutABubble() =>
        // A tiny bubble gives way at once, so what is left is the suction of E22: a slow pull is the same with and without it.
        AssertNear(
            await AskAsync<double>("m.AIR - m.suction(.002, 2e-4)"), await AskAsync<double>("m.stretch(.002, 2e-4, 1e-5).lowest"), .02);
}
