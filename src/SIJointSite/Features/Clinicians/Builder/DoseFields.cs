using System.Globalization;
using SIJointSite.Content.Clinicians;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Handouts;

namespace SIJointSite.Features.Clinicians.Builder;

/// <summary>A number of a dose to choose.</summary>
/// <param name="Name">Name and id of the field.</param>
/// <param name="Label">What it is, with its range.</param>
/// <param name="Range">What can be chosen.</param>
/// <param name="Value">What is chosen.</param>
public sealed record DoseField(string Name, string Label, DoseRange Range, int Value);

/// <summary>The fields of a dose: their names, what they show, and what comes back.</summary>
public static class DoseFields
{
    /// <summary>What the field of a side holds.</summary>
    public const string Both = "both", Right = "right", Left = "left";

    /// <summary>What stands behind the slug of an exercise in the names of its fields.</summary>
    private const string Sets = ".sets", Times = ".times", Hold = ".hold", Side = ".side";

    /// <summary>The numbers of a dose that there is a choice of.</summary>
    public static IEnumerable<DoseField> Of(Exercise exercise, OwnDose dose, BuilderTexts texts)
    {
        var (slug, dosage) = (exercise.Slug, exercise.Dosage);
        DoseField[] fields =
        [
            new(slug + Sets, texts.Rounds, dosage.Sets, dose.Sets ?? dosage.Sets.Usual),
            new(slug + Times, texts.Times, dosage.Repetitions, dose.Repetitions ?? dosage.Repetitions.Usual),
            new(slug + Hold, texts.Seconds, dosage.HoldSeconds, dose.HoldSeconds ?? dosage.HoldSeconds.Usual),
        ];
        return fields.Where(static field => field.Range.Least < field.Range.Most).Select(static field =>
            field with { Label = field.Label.Fill(("least", field.Range.Least), ("most", field.Range.Most)) });
    }

    /// <summary>Name of the field of the side.</summary>
    public static string SideOf(Exercise exercise) => exercise.Slug + Side;

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
        }.Within(dosage);

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
    }
}
