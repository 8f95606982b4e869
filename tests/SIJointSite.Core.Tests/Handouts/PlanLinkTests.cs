using SIJointSite.Core.Exercises;
using SIJointSite.Core.Figures;
using SIJointSite.Core.Handouts;
using SIJointSite.Core.Tests.Figures;

namespace SIJointSite.Core.Tests.Handouts;

public sealed class PlanLinkTests
{
    private static readonly Exercise[] Exercises =
        [.. "bridge clam knee-squeeze single-knee-to-chest a b c d e f heavy".Split(' ')
            .Select((slug, place) => Make(slug, isSided: place % 2 == 1))];

    [Theory]
    [InlineData("bridge", "bridge")]
    [InlineData("bridge.2x8.5s", "bridge.2x8")]
    [InlineData("clam.left.8,bridge", "clam.left.8,bridge")]
    [InlineData("clam.10s.RIGHT.2X6, Bridge ", "clam.right.2x6.10s,bridge")]
    [InlineData("clam.left.right", "clam.right")]
    [InlineData("single-knee-to-chest.5.5s", "single-knee-to-chest")]
    [InlineData("bridge.2d", "bridge.2d")]
    [InlineData("bridge.1d", "bridge")]
    [InlineData("bridge.3W.8", "bridge.8.3w")]
    [InlineData("clam.3w.2d", "clam.2d")]
    [InlineData("heavy.3w", "heavy.3w")]
    [InlineData("bridge.٢x٨", "bridge.2x8")]
    [InlineData("ｂｒｉｄｇｅ．２×８，clam", "bridge.2x8,clam")]
    [InlineData("clam.۸،bridge", "clam.8,bridge")]
    [InlineData("bridge\0.8\r\n,\u200bcl\u00adam\u202e", "bridge.8,clam")]
    [InlineData("knee\u2011squeeze,single\u2013knee\u2010to\u2212chest", "knee-squeeze,single-knee-to-chest")]
    [InlineData("level-2", "bridge.8,clam.left")]
    [InlineData("Level-２,a", "bridge.8,clam.left,a")]
    public void Format_OfWhatWasParsed_IsTheLinkInItsPlainestForm(string text, string plain)
    {
        var (plan, notes) = PlanLink.Parse(text, Find, LevelOf);
        Assert.Empty(notes);
        Assert.Equal(plain, PlanLink.Format(plan));
    }

    [Theory]
    [InlineData("handstand,bridge", PlanNoteKind.UnknownExercise, "handstand", "bridge")]
    [InlineData("bridge.often,clam", PlanNoteKind.NotUnderstood, "often", "bridge,clam")]
    [InlineData("bridge.8.", PlanNoteKind.NotUnderstood, "", "bridge.8")]
    [InlineData("bridge.99999", PlanNoteKind.NotUnderstood, "99999", "bridge")]
    [InlineData("bridge.-3", PlanNoteKind.NotUnderstood, "-3", "bridge")]
    [InlineData("bridge.99", PlanNoteKind.OutOfRange, "99", "bridge.10")]
    [InlineData("bridge.0", PlanNoteKind.OutOfRange, "0", "bridge.3")]
    [InlineData("bridge.9x8", PlanNoteKind.OutOfRange, "9x8", "bridge.3x8")]
    [InlineData("bridge.600s", PlanNoteKind.OutOfRange, "600s", "bridge.10s")]
    [InlineData("bridge.9d", PlanNoteKind.OutOfRange, "9d", "bridge.2d")]
    [InlineData("bridge.0d", PlanNoteKind.OutOfRange, "0d", "bridge")]
    [InlineData("bridge.7w", PlanNoteKind.OutOfRange, "7w", "bridge.5w")]
    [InlineData("bridge.1w", PlanNoteKind.OutOfRange, "1w", "bridge.2w")]
    [InlineData("heavy.1d", PlanNoteKind.OutOfRange, "1d", "heavy")]
    [InlineData("heavy.5w", PlanNoteKind.OutOfRange, "5w", "heavy.3w")]
    [InlineData("bridge.99999d", PlanNoteKind.NotUnderstood, "99999d", "bridge")]
    [InlineData("bridge.d", PlanNoteKind.NotUnderstood, "d", "bridge")]
    [InlineData("bridge.left", PlanNoteKind.NoSides, "left", "bridge")]
    [InlineData("level-9", PlanNoteKind.UnknownExercise, "level-9", "")]
    [InlineData("level--2,a", PlanNoteKind.UnknownExercise, "level--2", "a")]
    [InlineData("level-99999", PlanNoteKind.UnknownExercise, "level-99999", "")]
    [InlineData("level-2.10", PlanNoteKind.LevelDose, "10", "bridge.8,clam.left")]
    [InlineData("clam,level-2", PlanNoteKind.Twice, "clam", "clam,bridge.8")]
    [InlineData("bridge,bridge.8", PlanNoteKind.Twice, "bridge.8", "bridge")]
    [InlineData("a,b,c,d,e,f,bridge,clam,knee-squeeze", PlanNoteKind.TooMany, "knee-squeeze", "a,b,c,d,e,f,bridge,clam")]
    public void Parse_NotAsItStands_SaysWhatAndGoesOn(string text, PlanNoteKind kind, string words, string taken)
    {
        var (plan, notes) = PlanLink.Parse(text, Find, LevelOf);
        var note = Assert.Single(notes);
        Assert.Equal((kind, words), (note.Kind, note.Text));
        Assert.Equal(taken, PlanLink.Format(plan));
    }

    [Theory]
    [InlineData("handstand", "handstand")]
    [InlineData("a\0b\u202ec\r\n", "abc")]
    [InlineData("1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890")]
    [InlineData("123456789012345678901234567890123456789\ud83d\ude00", "123456789012345678901234567890123456789…")]
    public void Quote_WordsFromOutside_AreShortAndSeen(string words, string shown) => Assert.Equal(shown, PlanNote.Quote(words));

    [Fact]
    public void Steps_OneSideOnly_DoNotSendToTheOther()
    {
        var sided = Find("clam")! with { Steps = ["Lift.", "Lower. Then change.", "Then change."], ThenChange = "Then change." };

        Assert.Equal(sided.Steps, new PlannedExercise(sided, OwnDose.Usual).Steps);
        Assert.Equal(["Lift.", "Lower."], new PlannedExercise(sided, new OwnDose { Side = OneSide.Left }).Steps);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",,,")]
    [InlineData("   ")]
    public void Parse_NothingInIt_IsNoPlan(string text)
    {
        var (plan, notes) = PlanLink.Parse(text, Find, LevelOf);
        Assert.Empty(plan);
        Assert.Empty(notes);
    }

    [Fact]
    public void Parse_WhatWasFormatted_IsTheSamePlan()
    {
        var random = new Random(20261128);
        for (var round = 0; round < 5_000; round++)
        {
            PlannedExercise[] plan =
            [
                .. random.GetItems(Exercises, random.Next(1, PlanLink.MostExercises + 1)).DistinctBy(static exercise => exercise.Slug)
                    .Select(exercise => new PlannedExercise(exercise, RandomDose(random).Within(exercise))),
            ];
            var (read, notes) = PlanLink.Parse(PlanLink.Format(plan), Find, LevelOf);
            Assert.Empty(notes);
            Assert.Equal(plan, read);
        }
    }

    [Fact]
    public void Parse_LongerThanAnyPlan_ReadsWholeExercisesOfItsBeginning()
    {
        var text = "bridge.8,clam.left," + string.Concat(Enumerable.Repeat("clam.left,", 1_000));

        var (plan, notes) = PlanLink.Parse(text, Find, LevelOf);

        Assert.Equal("bridge.8,clam.left", PlanLink.Format(plan));
        Assert.Equal(PlanNoteKind.TooLong, notes[0].Kind);
        Assert.All(notes.Skip(1), static note => Assert.Equal((PlanNoteKind.Twice, "clam.left"), (note.Kind, note.Text)));
    }

    [Fact]
    public void Parse_AnythingAtAll_GivesDosesWithinTheRanges()
    {
        const string Letters = "abridgeclam.,x0123456789sdw-leftv \u00e9\0%٣８，．\ud800\ufffd";
        var random = new Random(20261128);
        for (var round = 0; round < 5_000; round++)
        {
            var text = new string(random.GetItems(Letters.AsSpan(), random.Next(60)));
            var (plan, _) = PlanLink.Parse(round % 3 == 0 ? $"level-{text}" : round % 3 == 1 ? text : $"bridge.{text}", Find, LevelOf);
            Assert.InRange(plan.Count, 0, PlanLink.MostExercises);
            Assert.All(plan, static planned => Assert.Equal(planned.Dose, planned.Dose.Within(planned.Exercise)));
        }
    }

    private static OwnDose RandomDose(Random random) => new()
    {
        Sets = random.Next(3) == 0 ? null : random.Next(-5, 20),
        Repetitions = random.Next(3) == 0 ? null : random.Next(-5, 40),
        HoldSeconds = random.Next(3) == 0 ? null : random.Next(-5, 90),
        Side = random.Next(3) switch { 0 => OneSide.Left, 1 => OneSide.Right, _ => null },
        Often = random.Next(3) == 0 ? null : new HowOften(random.Next(-3, 12), random.Next(2) == 0 ? Rhythm.TimesADay : Rhythm.DaysAWeek),
    };

    private static IReadOnlyList<PlannedExercise> LevelOf(int level) => level != 2 ? [] :
    [
        new PlannedExercise(Find("bridge")!, new OwnDose { Repetitions = 8 }),
        new PlannedExercise(Find("clam")!, new OwnDose { Side = OneSide.Left }),
    ];

    private static Exercise? Find(string slug) => Array.Find(Exercises, exercise => exercise.Slug == slug);

    private static Exercise Make(string slug, bool isSided) => new(
        new Words
        {
            Title = slug,
            Group = ExerciseGroup.Plan,
            Order = 1,
            EverySecondDay = slug == "heavy",
            Purpose = "",
            Why = "",
            Position = "",
            Dosage = new Dosage
            {
                Sets = Range(1, 1, 3),
                Repetitions = Range(3, 5, 10),
                HoldSeconds = Range(2, 5, 10),
                RestSeconds = Range(5, 5, 60),
                Sides = isSided ? Sides.Each : Sides.Together,
                TimesADay = Range(1, 1, 2),
            },
            DoseWords = [],
            Changed = new DateOnly(2026, 11, 28),
            HoldWords = "",
            Steps = [],
            ShouldFeel = [],
            ShouldNotFeel = [],
            Mistakes = [],
            Easier = [],
            Harder = [],
            BedOrChair = "",
            Equipment = "",
            LeaveOut = [],
            EvidenceGrade = EvidenceGrade.Untested,
            Evidence = "",
            Facts = [],
            StartCaption = "",
            EndCaption = "",
        },
        slug,
        new FigureDrawing(Scenes.All.Values.First()),
        []);

    private static DoseRange Range(int least, int usual, int most) => new() { Least = least, Usual = usual, Most = most };

    private sealed record Words : ExerciseWords;
}
