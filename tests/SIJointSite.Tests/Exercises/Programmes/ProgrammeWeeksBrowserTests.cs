using System.Globalization;
using SIJointSite.Core.Exercises.Programmes;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Programmes;

/// <summary>Twelve weeks in a real browser: a steady person opens the page each day and clicks, and sees what Core says.</summary>
public sealed class ProgrammeWeeksBrowserTests(BrowserFixture browser)
{
    /// <summary>Days of a week with a session, as in docs/programme-weeks.md.</summary>
    private static readonly int[] SessionDays = [0, 2, 4, 5];

    private readonly PersonalLadder ladder = new(RealContent.Current.Programme, []);
    private ProgrammeState state;

    private Progression Engine => new(ladder);

    [Fact]
    [Trait("Category", ProofSize.Category)]
    public async Task Days_SteadyPersonClicksEachOfThem_AreWhatTheEngineSays()
    {
        var last = ProofSize.Of(full: 84, sample: 14);
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAsync(session);
        await programme.BeginAsync();
        state = Engine.Begin;
        List<int> lookedAgain = [];

        for (var day = 0; day <= last; day++)
        {
            if (day > 0)
                await programme.WaitDaysAsync(1);
            var told = await AnswerAsync(programme, day);
            if (told.Review is not null)
                lookedAgain.Add(day);
            await AssertShownAsync(programme, Engine.Today(Engine.Told(state, told)), day);
            var isDone = SessionDays.Contains(day % 7) && await DoAsync(programme, day);
            state = Engine.Next(state, told with { Session = isDone ? SessionColour.Green : null });
        }

        Assert.Equal(ladder.Rules.StepRule.ReviewDays.Where(due => due <= last), lookedAgain);
        session.AssertNoFaults();
    }

    /// <summary>Answers what the page asks today, and only that.</summary>
    private async Task<ProgrammeDay> AnswerAsync(ProgrammePage programme, int day)
    {
        var asksMorning = await programme.IsShownAsync("morning");
        Assert.Equal(day > 0 && SessionDays.Contains((day - 1) % 7), asksMorning);
        if (asksMorning)
            await programme.PressAsync("As usual");

        var asksReview = await programme.IsShownAsync("review");
        Assert.Equal(Engine.IsReviewDue(state), asksReview);
        if (asksReview)
        {
            Assert.Equal($"Look again: week {day / 7 + 1}", await programme.TextAsync("review-heading"));
            await programme.PressAsync("Better, not well");
        }

        var told = new ProgrammeDay { Review = asksReview ? Review.Better : null };
        var asksOneLeg = await programme.IsShownAsync("one-leg");
        var before = Engine.Told(state, told);
        Assert.Equal(Engine.AsksOneLeg(before) && before.Greens > 0, asksOneLeg);
        if (!asksOneLeg)
            return told;
        await programme.Page.Locator("[data-tell=one-leg][data-value=yes]").ClickAsync();
        return told with { IsOneLegPainless = true };
    }

    private async Task AssertShownAsync(ProgrammePage programme, TodaysSession today, int day)
    {
        var title = ladder.Rules.Levels[today.Level - 1].Title;
        Assert.Equal($"Week {day / 7 + 1}, level {today.Level}: {title}", await programme.TextAsync("place"));
        Assert.Equal(today.Moves.Select(move => Words(move.Move)),
            (await programme.MovesAsync()).Select(static move => string.Join(' ', move.Replace(" new ", " ", StringComparison.Ordinal)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries))));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $" {today.WalkMinutes} "), await programme.TextAsync("walk"),
            StringComparison.Ordinal);
    }

    private static string Words(ProgrammeMove move)
    {
        var exercise = RealContent.Current.Exercises.Find(move.Exercise)!;
        var times = move.Repetitions + (move.Sets == 1 && move.Repetitions == 1 ? " time" : " times");
        if (move.Sets > 1)
            times = $"{move.Sets} rounds of {move.Repetitions}";
        var sides = exercise.Dosage.Sides is Core.Exercises.Sides.Each ? " each side" : "";
        return $"{exercise.Title} {times}{sides}, hold {move.HoldSeconds} seconds";
    }

    /// <summary>Says whether there was a session to do; the first is played to its end.</summary>
    private static async Task<bool> DoAsync(ProgrammePage programme, int day)
    {
        if (!await programme.IsShownAsync("session"))
            return false;
        if (day == 0)
            await programme.PlayAsync();
        else if (await programme.Page.Locator("[data-action=walked]").IsVisibleAsync())
            await programme.Page.Locator("[data-action=walked]").ClickAsync();
        else
            await programme.StartAndEndAsync();
        await programme.TellAcheAsync(1);
        Assert.True(await programme.IsShownAsync("done"));
        return true;
    }
}
