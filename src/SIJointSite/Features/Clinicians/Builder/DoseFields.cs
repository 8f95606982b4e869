using System.Globalization;
using SIJointSite.Content.Clinicians;
using SIJointSite.Content.Exercises.Texts;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Handouts;

namespace SIJointSite.Features.Clinicians.Builder;

/// <summary>A part of a dose to choose.</summary>
/// <param name="Name">Name and id of the field.</param>
/// <param name="Label">What it is, with its range.</param>
/// <param name="Options">What can be chosen: what the field holds, and its words.</param>
/// <param name="Value">What is chosen.</param>
public sealed record DoseField(string Name, string Label, IReadOnlyList<(string Value, string Words)> Options, string Value)
{
    /// <summary>Whether its words are long.</summary>
    public bool IsWide { get; init; }
}

/// <summary>The fields of a dose: their names, what they show, and what comes back.</summary>
public static class DoseFields
{
    // What the field of a side holds, and that of how often for the usual that no code says.
    private const string Both = "both", Right = "right", Left = "left", Usual = "usual";

    // What stands behind the slug of an exercise in the names of its fields.
    private const string Sets = ".sets", Times = ".times", Hold = ".hold", Side = ".side", Often = ".often";

    /// <summary>The parts of a dose that there is a choice of.</summary>
    public static IEnumerable<DoseField> Of(Exercise exercise, OwnDose dose, BuilderTexts texts, DoseWordTexts words)
    {
        var dosage = exercise.Dosage;
        DoseField?[] fields =
        [
            Number(Sets, texts.Rounds, dosage.Sets, dose.Sets),
            Number(Times, texts.Times, dosage.Repetitions, dose.Repetitions),
            Number(Hold, texts.Seconds, dosage.HoldSeconds, dose.HoldSeconds),
            dosage.Sides is not Sides.Each ? null : new(
                exercise.Slug + Side, texts.Side, [(Both, texts.Both), (Right, texts.Right), (Left, texts.Left)],
                dose.Side switch { OneSide.Right => Right, OneSide.Left => Left, _ => Both }),
            new(exercise.Slug + Often, texts.Often,
                [.. OftenOf(exercise).Select(often => (CodeOf(often), words.SayOften(often)))],
                CodeOf(dose.Often ?? HowOften.UsualOf(exercise)))
            {
                IsWide = true,
            },
        ];
        return fields.OfType<DoseField>();

        DoseField? Number(string part, string label, DoseRange range, int? value) => range.Least == range.Most ? null : new(
            exercise.Slug + part, label.Fill(("least", range.Least), ("most", range.Most)),
            [.. Enumerable.Range(range.Least, range.Most - range.Least + 1).Select(static number => ($"{number}", $"{number}"))],
            $"{value ?? range.Usual}");
    }

    /// <summary>The dose that was sent: what is left out is usual, and what cannot be is the nearest that can.</summary>
    /// <param name="query">The form.</param>
    /// <param name="exercise">Whose dose.</param>
    /// <param name="texts">The words of the faults.</param>
    /// <param name="faults">What could not be is added here.</param>
    public static OwnDose Read(IQueryCollection query, Exercise exercise, BuilderTexts texts, List<FormFault> faults)
    {
        var dosage = exercise.Dosage;
        return new OwnDose
        {
            Sets = Number(Sets, dosage.Sets),
            Repetitions = Number(Times, dosage.Repetitions),
            HoldSeconds = Number(Hold, dosage.HoldSeconds),
            Side = dosage.Sides is Sides.Each ? OneSideOf(query[exercise.Slug + Side].ToString()) : null,
            Often = HowOftenOf(query[exercise.Slug + Often].ToString()),
        }.Within(exercise);

        int? Number(string part, DoseRange range)
        {
            var name = exercise.Slug + part;
            var sent = query[name].ToString();
            if (sent.Length == 0)
                return null;
            var isNumber = int.TryParse(sent, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number);
            var nearest = isNumber ? Math.Clamp(number, range.Least, range.Most) : range.Usual;
            if (!isNumber || nearest != number)
                faults.Add(new FormFault(name, texts.FaultNumber.Fill(
                    ("title", exercise.Title), ("least", range.Least), ("most", range.Most), ("words", PlanNote.Quote(sent)),
                    ("value", nearest))));
            return nearest;
        }

        OneSide? OneSideOf(string sent)
        {
            if (sent is not ("" or Both or Right or Left))
                faults.Add(new FormFault(
                    exercise.Slug + Side, texts.FaultSide.Fill(("title", exercise.Title), ("words", PlanNote.Quote(sent)))));
            return sent switch { Right => OneSide.Right, Left => OneSide.Left, _ => null };
        }

        HowOften? HowOftenOf(string sent)
        {
            var often = OftenOf(exercise).FirstOrDefault(one => CodeOf(one) == sent);
            if (often is null && sent is not ("" or Usual))
                faults.Add(new FormFault(
                    exercise.Slug + Often, texts.FaultOften.Fill(("title", exercise.Title), ("words", PlanNote.Quote(sent)))));
            return often;
        }
    }

    /// <summary>What can be chosen; null is every second day, the usual of heavy work.</summary>
    private static IEnumerable<HowOften?> OftenOf(Exercise exercise) =>
        HowOften.UsualOf(exercise) is null ? HowOften.ChoicesFor(exercise).Prepend<HowOften?>(null) : HowOften.ChoicesFor(exercise);

    private static string CodeOf(HowOften? often) => often?.Code ?? Usual;
}
