using System.Globalization;
using System.Text.Json;
using SIJointSite.Content.Models;
using SIJointSite.Content.Texts;

namespace SIJointSite.Features.Models;

/// <summary>What the model's page part fills in.</summary>
internal static class CavitationView
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>A text of the still drawing with the figures that it holds.</summary>
    public static string WithFigures(this string text, CavitationFigures figures) => text.Fill(
        ("gap", Number(figures.Gap)), ("speed", Number(figures.Speed)), ("lowest", Number(figures.Lowest)),
            ("formed", Number(figures.Formed)),
        ("largest", Number(figures.Largest)), ("smallest", Number(figures.Smallest)), ("rest", Number(figures.Rest)),
        ("minutes", Number(figures.Minutes)), ("hours", Number(figures.Hours)),
        ("slowSpeed", Number(figures.SlowSpeed)), ("slowLowest", Number(figures.SlowLowest)));

    /// <summary>The words that the script fills in or changes, in an attribute: the security policy allows no script in the page.</summary>
    public static string TextsFor(CavitationTexts texts)
    {
        var live = texts.Live;
        return JsonSerializer.Serialize(
            new
            {
                live.SpeedValue,
                live.GapValue,
                live.PressureSaid,
                live.RadiusSaid,
                live.RadiusFlat,
                live.RadiusFull,
                live.Running,
                live.Waiting,
                live.Slow,
                live.Brief,
                live.Full,
                live.Pop,
                live.Meaning,
                live.NoSound,
                texts.Ideas.Loudness,
                Clock = texts.Clock.Text,
                texts.Clock.None,
                texts.Clock.Passed,
                texts.Clock.Gone,
            },
            Web);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture).Replace('-', '−');
}
