using SIJointSite.Core.Figures;
using SIJointSite.Core.Figures.Poses;

namespace SIJointSite.Content.Exercises;

/// <summary>Makes drawings of what the front matter says. What is wrong there is an <see cref="ArgumentException"/>.</summary>
internal static class FigureReader
{
    public static FigureDrawing DrawingOf(FigureFile file)
    {
        var end = Named("end", file.End);
        return new FigureDrawing(new FigureScene(
            new FigureCamera(file.Camera.Turn, file.Camera.Tilt), file.Start is { } start ? Named("start", start) : end, end,
            [.. file.Working.Select(Word<WorkingPart>)], [.. (file.Props ?? []).Select(Word<FigureProp>)],
            file.Arrow is { } arrow ? Word<FigureArrow>(arrow) : null) { Ghost = [.. (file.Ghost ?? []).Select(Word<GhostPart>)] });
    }

    /// <summary>Reads a kebab-case word, such as "behind-right-thigh".</summary>
    public static TEnum Word<TEnum>(string word) where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw new ArgumentException($"\"{word}\" is none of {string.Join(", ", Enum.GetNames<TEnum>())}.");

    private static FigurePose Named(string name, PoseFile file)
    {
        try
        {
            return PoseOf(file);
        }
        catch (ArgumentException exception)
        {
            throw new ArgumentException($"{name}: {exception.Message}", exception);
        }
    }

    private static FigurePose PoseOf(PoseFile file) => new(
        Word<Posture>(file.Posture),
        new TrunkPose
        {
            PelvisTilt = file.PelvisTilt,
            PelvisRoll = file.PelvisRoll,
            ChestBend = file.ChestBend,
            ChestTurn = file.ChestTurn,
            HeadNod = file.HeadNod,
            HeadTurn = file.HeadTurn,
            Breath = file.Breath,
        },
        LegOf(file.Right), LegOf(file.Left), Word<ArmPose>(file.RightArm), Word<ArmPose>(file.LeftArm));

    private static LegPose LegOf(LegFile file) => (file.Foot, file.Hip, file.Knee, file.Ankle) switch
    {
        ([var ahead, var toTheRight], null, null, null) => LegPose.Planted(new FootPlace(ahead, toTheRight), file.Lean),
        ([var ahead, var toTheRight, var height], null, null, null) => LegPose.Planted(new FootPlace(ahead, toTheRight, height), file.Lean),
        (null, { } hip, { } knee, { } ankle) => LegPose.Free(hip, knee, ankle, file.Lean),
        _ => throw new ArgumentException("a leg is either hip, knee and ankle, or foot with two or three numbers."),
    };
}
