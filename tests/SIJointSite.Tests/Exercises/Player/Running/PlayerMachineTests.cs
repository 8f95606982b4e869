using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player.Running;

/// <summary>The player's state machine alone, in a page that has nothing else, with times of the test's own making.</summary>
public sealed class PlayerMachineTests(ScriptPage page) : IClassFixture<ScriptPage>
{
    /// <summary>Two exercises: one with sides and two repetitions of a long hold, one short. <c>pass</c> lets time go by in steps of 100
    /// ms.</summary>
    private const string Before = """
        async () => {
          const { PlayerMachine } = await import('/js/player/machine.js')
          const { upcoming } = await import('/js/player/cues.js')
          const step = (exercise, phase, seconds, repetition = 1, side = 0) => ({ exercise, phase, seconds, repetition, side })
          const steps = [
            step(0, 'get-ready', 5, 1, 1), step(0, 'hold', 20, 1, 1), step(0, 'rest', 10, 2, 1), step(0, 'hold', 20, 2, 1),
            step(0, 'swap-sides', 8, 1, 2), step(0, 'hold', 20, 1, 2), step(0, 'rest', 10, 2, 2), step(0, 'hold', 20, 2, 2),
            step(1, 'get-ready', 5), step(1, 'hold', 5),
          ]
          const machine = new PlayerMachine(steps)
          let now = 1000, wall = 5_000_000
          const events = []
          const pass = (seconds, by = 100) => {
            for (let left = Math.round(seconds * 1000); left > 0; left -= by) {
              const time = Math.min(by, left)
              now += time; wall += time
              events.push(...machine.tick(now, wall))
            }
          }
          const play = () => machine.play(now, wall)
        """;

    private Task<string> RunAsync(string script) => page.AskAsync<string>($"{Before}\n{script}\n}}");

    [Theory]
    [InlineData("machine.getReady = 10; play()", 10)]
    [InlineData("play(); pass(1); machine.getReady = 10; machine.restart(); play()", 10)]
    [InlineData("play(); pass(1); machine.getReady = 10", 9)]
    [InlineData("play(); pass(4); machine.getReady = 3; pass(0.1); machine.back(); machine.back()", 3)]
    [InlineData("play(); pass(1); machine.getReady = 10; machine.nextExercise()", 10)]
    public async Task GetReady_Changed_CountsAtOnce(string script, int seconds) =>
        Assert.Equal($"get-ready {seconds}", await RunAsync($"{script}; return `${{machine.step.phase}} ${{machine.remaining / 1000}}`"));

    [Fact]
    public async Task Tick_WholeRun_TakesEveryStepAndCountsEveryHold() =>
        Assert.Equal("step,ten,step,step,ten,step,step,ten,step,step,ten,step,step,done 4/4 1/1", await RunAsync("""
            play(); pass(200)
            return `${events.join()} ${machine.results.map(({ done, of }) => `${done}/${of}`).join(' ')}`
            """));

    [Theory]
    [InlineData(16)]
    [InlineData(100)]
    [InlineData(990)]
    [InlineData(1999)]
    public async Task Tick_AnyPace_HoldsNotDrift(int by) =>
        // 5 + 20 seconds have passed; whatever went beyond belongs to the rest.
        Assert.Equal("rest 7.5",
            await RunAsync($"play(); pass(27.5, {by}); return `${{machine.step.phase}} ${{machine.remaining / 1000}}`"));

    [Theory]
    [InlineData("now += 2001; wall += 2001")]
    [InlineData("now -= 1; wall -= 1")]
    [InlineData("now += 100; wall += 3_600_100")]
    [InlineData("now += 100; wall -= 3_600_000")]
    public async Task Tick_AClockJumps_PausesAndCountsNothing(string jump) =>
        Assert.Equal("gap paused 18000", await RunAsync(
            $"play(); pass(7); events.length = 0; {jump}; events.push(...machine.tick(now, wall)); "
            + "return `${events} ${machine.state} ${machine.remaining}`"));

    [Fact]
    public async Task Skip_AHold_IsNotCountedAsDone() =>
        Assert.Equal("0/4 0/1",
            await RunAsync("play(); pass(6); machine.skip(); return machine.results.map(({ done, of }) => `${done}/${of}`).join(' ')"));

    [Fact]
    public async Task Back_EarlyAndLateInAStep_GoesToTheStepBeforeOrToItsBeginning() =>
        Assert.Equal("hold 20000, get-ready 5000", await RunAsync("""
            play(); pass(10); machine.back()
            const late = `${machine.step.phase} ${machine.remaining}`
            machine.back()
            return `${late}, ${machine.step.phase} ${machine.remaining}`
            """));

    [Fact]
    public async Task LeaveExercise_InTheMiddle_GoesToTheNextAndStaysOffAfterRestart() =>
        Assert.Equal("true 1 paused, 1 ready, sharp", await RunAsync("""
            play(); pass(10); machine.stop()
            const goesOn = machine.leaveExercise('sharp')
            const after = `${goesOn} ${machine.step.exercise} ${machine.state}`
            machine.restart()
            return `${after}, ${machine.step.exercise} ${machine.state}, ${machine.results[0].reason}`
            """));

    [Fact]
    public async Task LeaveExercise_TheLastOne_EndsIt() =>
        Assert.Equal("false done", await RunAsync(
            "machine.nextExercise(); machine.stop(); const goesOn = machine.leaveExercise('tired'); return `${goesOn} ${machine.state}`"));

    [Fact]
    public async Task Tick_Stopped_LetsNoTimePass() =>
        Assert.Equal("stopped 18000",
            await RunAsync("play(); pass(7); machine.stop(); pass(60); return `${machine.state} ${machine.remaining}`"));

    [Fact]
    public async Task Configure_GetReadyHalfAndOff_FitsTheSteps() =>
        // 10 to get ready, one hold of 20 on each side, 8 to change; then 10 and one hold that is half as long.
        Assert.Equal("71 then 13", await RunAsync("""
            machine.configure({ steps, getReady: 10, isHalf: true, off: [] })
            const all = machine.totalRemaining / 1000
            machine.configure({ steps, getReady: 10, isHalf: true, off: [0] })
            return `${all} then ${machine.totalRemaining / 1000}`
            """));

    [Fact]
    public async Task Restore_Snapshot_WaitsWhereItWas() =>
        Assert.Equal("paused hold 2 15000", await RunAsync("""
            play(); pass(5 + 20 + 10 + 5)
            const kept = JSON.parse(JSON.stringify(machine.snapshot()))
            machine.restart(); machine.restore(kept)
            return `${machine.state} ${machine.step.phase} ${machine.step.repetition} ${machine.remaining}`
            """));

    [Fact]
    public async Task Restore_SnapshotOfOtherSteps_IsLeftAlone() =>
        Assert.Equal("ready 0", await RunAsync(
            "machine.restore({ index: 99, elapsed: 0, off: [], reasons: [], done: [] }); return `${machine.state} ${machine.index}`"));

    [Theory]
    [InlineData(2, "count 0")]
    [InlineData(3.5, "hold 1500; count 500")]
    [InlineData(14.5, "ten 500")]
    [InlineData(24, "rest 1000")]
    public async Task Upcoming_SoonDue_NamesEachCueWithItsTime(double passed, string expected)
    {
        var cues = await RunAsync(
            $"play(); pass({passed.ToString(System.Globalization.CultureInfo.InvariantCulture)}); "
            + "return upcoming(machine, 1500).map(({ cue, in: due }) => `${cue} ${due}`).join('; ')");

        foreach (var cue in expected.Split("; "))
            Assert.Contains(cue, cues.Split("; "));
    }

    [Fact]
    public async Task Upcoming_Paused_IsNothing() =>
        Assert.Equal("0", await RunAsync("play(); pass(4.5); machine.pause(); return String(upcoming(machine, 1500).length)"));

    [Fact]
    public async Task Back_AfterAHold_CountsItOnce() =>
        Assert.Equal("1/4", await RunAsync(
            "play(); pass(26); machine.back(); machine.back(); pass(21); const [{ done, of }] = machine.results; return `${done}/${of}`"));

    [Fact]
    public async Task Configure_AfterAStop_KeepsTheExerciseOffAndForgetsItsReason() =>
        Assert.Equal("1 null", await RunAsync("""
            play(); pass(10); machine.stop(); machine.leaveExercise('sharp')
            machine.configure({ steps, getReady: 5, isHalf: false, off: [] })
            return `${machine.exercises} ${machine.results[0].reason}`
            """));

    [Fact]
    public async Task Play_AfterAPauseInMidHold_GetsReadyFirstAndThenHoldsTheRest() =>
        Assert.Equal("get-ready 10000, hold 13000, rest 10000", await RunAsync("""
            machine.getReady = 10
            play(); pass(17); machine.pause(); play()
            const ready = `${machine.step.phase} ${machine.remaining}`
            pass(10)
            const held = `${machine.step.phase} ${machine.remaining}`
            pass(13)
            return `${ready}, ${held}, ${machine.step.phase} ${machine.remaining}`
            """));

    [Theory]
    [InlineData("machine.pause()", "paused hold 13000")]
    [InlineData("machine.stop()", "stopped hold 13000")]
    [InlineData("machine.skip()", "running hold 13000")]
    [InlineData("now += 5000; wall += 5000; machine.tick(now, wall)", "paused hold 13000")]
    [InlineData("machine.back()", "running hold 20000")]
    public async Task GettingReadyAgain_LeftInTheMiddle_IsStillAtThisHold(string way, string expected) =>
        Assert.Equal(expected, await RunAsync(
            $"play(); pass(12); machine.pause(); play(); pass(2); {way}; "
            + $"return `${{machine.state}} ${{machine.step.phase}} ${{machine.remaining}}`"));

    [Fact]
    public async Task GettingReadyAgain_Kept_WaitsInTheHold() =>
        Assert.Equal("hold 13000 of 13", await RunAsync("""
            play(); pass(12); machine.pause(); play(); pass(2)
            const total = machine.totalRemaining
            const kept = machine.snapshot()
            machine.restart(); machine.restore(kept)
            return `${machine.step.phase} ${machine.remaining} of ${(total - machine.totalRemaining) / 1000 + 10}`
            """));

    [Fact]
    public async Task Upcoming_GettingReadyAgain_IsTheHold() =>
        Assert.Contains("hold 1000", (await RunAsync("""
            play(); pass(12); machine.pause(); play(); pass(4)
            return upcoming(machine, 1500).map(({ cue, in: due }) => `${cue} ${due}`).join('; ')
            """)).Split("; "));

    [Fact]
    public async Task Wait_AtTheNextExercise_LetsNoTimePassUntilItIsPlayed() =>
        Assert.Equal("ready get-ready 5000, 4000", await RunAsync("""
            play(); machine.nextExercise(); pass(2); machine.wait(); pass(60)
            const waiting = `${machine.state} ${machine.step.phase} ${machine.remaining}`
            play(); pass(1)
            return `${waiting}, ${machine.remaining}`
            """));
}
