using System.Globalization;
using System.Text.RegularExpressions;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Handouts;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Clinicians;

/// <summary>A sentence about a dose names its numbers and no others.</summary>
public sealed partial class DoseWordTests
{
    public static TheoryData<string> Slugs => [.. RealContent.Current.Exercises.All.Select(static exercise => exercise.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Say_EachDoseOfAnExercise_NamesJustItsNumbers(string slug)
    {
        var exercise = RealContent.Current.Exercises.Find(slug)!;
        var dosage = exercise.Dosage;
        var doses =
            from sets in Spread(dosage.Sets)
            from repetitions in Spread(dosage.Repetitions)
            from hold in Spread(dosage.HoldSeconds)
            from side in new OneSide?[] { null, OneSide.Left, OneSide.Right }
            from often in HowOften.ChoicesFor(exercise)
            select new OwnDose { Sets = sets, Repetitions = repetitions, HoldSeconds = hold, Side = side, Often = often }.Within(exercise);

        Assert.All(doses.Append(OwnDose.Usual).Distinct(), dose =>
        {
            var words = RealContent.Current.ExerciseTexts.DoseWords.Say(new PlannedExercise(exercise, dose));
            var sets = dose.Sets ?? dosage.Sets.Usual;
            var often = dose.Often ?? HowOften.UsualOf(exercise);
            int?[] expected =
            [
                sets > 1 ? sets : null,
                dose.Repetitions ?? dosage.Repetitions.Usual,
                dose.HoldSeconds ?? dosage.HoldSeconds.Usual,
                dosage.EffortPercent?.Usual,
                often is null or { Rhythm: Rhythm.TimesADay, Number: <= 2 } ? null : often.Number,
            ];
            Assert.Equal(expected.OfType<int>(), Numbers().Matches(words).Select(static match =>
                int.Parse(match.Value, CultureInfo.InvariantCulture)));
            Assert.Equal(dose.Side is OneSide.Left, words.Contains("left side only", StringComparison.Ordinal));
            Assert.Equal(dose.Side is OneSide.Right, words.Contains("right side only", StringComparison.Ordinal));
            Assert.Equal(dosage.Sides is Sides.Each && dose.Side is null, words.Contains("each side", StringComparison.Ordinal));
            Assert.Equal(often is null, words.EndsWith(", every second day", StringComparison.Ordinal));
            Assert.Equal(often is { Rhythm: Rhythm.DaysAWeek }, words.EndsWith(" days a week", StringComparison.Ordinal));
            Assert.Equal(often is { Rhythm: Rhythm.TimesADay, Number: 2 }, words.EndsWith(", twice a day", StringComparison.Ordinal));
            Assert.DoesNotMatch(@"\b1 (times|seconds)\b|[{}]", words);
        });
    }

    private static int[] Spread(DoseRange range) => [range.Least, range.Usual, (range.Least + range.Most) / 2, range.Most];

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
