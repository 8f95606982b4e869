using System.Globalization;
using System.Text;
using SIJointSite.Content;
using SIJointSite.Core.Exercises.Programmes;

namespace SIJointSite.Tests.Exercises.Programmes;

/// <summary>Twelve weeks of six people, as the engine goes through them: the tables of docs/programme-weeks.md.</summary>
internal sealed class TwelveWeeks(SiteContent content)
{
    private const int Days = 84;

    /// <summary>Days of a week with a session, when nothing is in the way.</summary>
    private static readonly int[] SessionDays = [0, 2, 4, 5];

    private static readonly Person[] People =
    [
        new("Steady", "Four sessions a week, all of them good.", [], static (_, _) => default),
        new("A flare in week 3", "It begins on day 15 and settles on day 20.", [], static (day, _) => day switch
        {
            15 => new ProgrammeDay { Flare = FlareChange.Begins, Session = SessionColour.Amber },
            20 => new ProgrammeDay { Flare = FlareChange.Settles },
            _ => default,
        }),
        new("Missed two weeks", "Nothing in weeks 5 and 6.", [], static (_, _) => default, MissedFrom: 28, MissedTo: 42),
        new("A red flag in week 5", "On day 30. Seen four days later, and told to go on.", [], static (day, _) => day switch
        {
            30 => new ProgrammeDay { HasRedFlag = true },
            34 => new ProgrammeDay { IsCleared = true },
            _ => default,
        }),
        new("Pregnant", "The midwife has agreed. One worse morning in week 4.", ["pregnant"], static (day, _) => day switch
        {
            25 => new ProgrammeDay { Session = SessionColour.Worse },
            _ => default,
        }),
        new("Thin bones", "One session that was too much, on day 17; the usual again two days later.", ["thin-bones"], static (day, _) =>
            day switch
        {
            17 => new ProgrammeDay { Session = SessionColour.Red, RedColumn = "strength" },
            19 => new ProgrammeDay { IsBackToUsual = true },
            _ => default,
        }),
    ];

    private sealed record Person(
        string Title, string Story, string[] Conditions, Func<int, ProgrammeState, ProgrammeDay> Told, int MissedFrom = -1,
            int MissedTo = -1);

    /// <returns>The whole file.</returns>
    public string Tell()
    {
        var text = new StringBuilder("""
            # Twelve weeks of the programme, six people

            What the programme gives on the first day of each week, as its rules go. Nobody wrote this table: a test makes it from
            `content/en/programme/programme.yaml` and holds this file against it. `level.step` counts the steps of the person's own ladder.
            Every look-again is answered “better”, and standing on one leg is painless.

            """);
        foreach (var person in People)
            Tell(person, text);
        return text.ToString();
    }

    private void Tell(Person person, StringBuilder text)
    {
        var ladder = new PersonalLadder(content.Programme, person.Conditions);
        var progression = new Progression(ladder);
        var state = progression.Begin;
        text.Append(CultureInfo.InvariantCulture,
            $"\n## {person.Title}\n\n{person.Story}\n\n| week | level.step | moves | walk | because |\n|---|---|---|---|---|\n");
        for (var day = 0; day < Days; day++)
        {
            if (day % 7 == 0)
                text.Append(CultureInfo.InvariantCulture, $"| {day / 7 + 1} | {Row(progression, state)} |\n");
            state = progression.Next(state, DayOf(person, progression, state, day));
        }

        text.Append(CultureInfo.InvariantCulture, $"| after | {Row(progression, state)} |\n");
    }

    private static ProgrammeDay DayOf(Person person, Progression progression, ProgrammeState state, int day)
    {
        var told = person.Told(day, state);
        var isFree = day < person.MissedFrom || day >= person.MissedTo;
        var can = progression.Today(progression.Told(state, told)).Kind >= TodaysKind.Walk;
        return told with
        {
            Session = told.Session ?? (isFree && can && SessionDays.Contains(day % 7) ? SessionColour.Green : null),
            Review = isFree && progression.IsReviewDue(state) ? Review.Better : null,
            IsOneLegPainless = isFree ? true : null,
        };
    }

    private string Row(Progression progression, ProgrammeState state)
    {
        // The first day of a week follows a day without a session, so that no heavy move is left out by chance.
        var today = progression.Today(state);
        var moves = today.Moves.Select(static move => move.Move).Select(move =>
        {
            var rounds = move.Sets > 1 ? $"{move.Sets} x " : "";
            return $"{TitleOf(move)} {rounds}{move.Repetitions}{Sides(move)}, {move.HoldSeconds} s";
        });
        var booked = state.Book is BookReason.None ? "" : $"; book ({state.Book})";
        var whole = today.Moves.Count > 0 ? string.Join("; ", moves) : $"{today.Kind}";
        return $"{today.Level}.{state.Step} | {whole} | {today.WalkMinutes} min | {state.Last}{booked}";
    }

    private string TitleOf(ProgrammeMove move) => content.Exercises.Find(move.Exercise)!.Title;

    private string Sides(ProgrammeMove move) =>
        content.Exercises.Find(move.Exercise)!.Dosage.Sides is Core.Exercises.Sides.Each ? " each side" : "";
}
