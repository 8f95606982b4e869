using SIJointSite.Content.Files;
using SIJointSite.Core.Figures;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Scenes;

namespace SIJointSite.Content.Exercises;

/// <summary>Makes drawings of figures in files, and finds all that is wrong with them.</summary>
/// <param name="yaml">The file.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class FigureReader(YamlFile yaml, List<ContentProblem> problems)
{
    /// <summary>Reads one figure.</summary>
    /// <param name="file">The figure.</param>
    /// <param name="path">Where it stands in the file, as in <c>YamlFile.LineOf</c>.</param>
    /// <returns>The drawing, or null when something is wrong, which is noted.</returns>
    public FigureDrawing? Read(FigureFile file, params object[] path)
    {
        var before = problems.Count;
        CheckNumber(file.Camera.Turn, PoseRange.CameraTurn, [.. path, "camera", "turn"]);
        CheckNumber(file.Camera.Tilt, PoseRange.CameraTilt, [.. path, "camera", "tilt"]);
        var arrow = file.Arrow is { } name ? FigureArrow.Find(name) : null;
        if (file.Arrow is not null && arrow is null)
            Note($"\"{file.Arrow}\" is none of {string.Join(", ", FigureArrow.All)}.", [.. path, "arrow"]);
        if (file.Start is not null)
            CheckPose(file.Start, [.. path, "start"]);
        CheckPose(file.End, [.. path, "end"]);
        if (file.Start is { } other && other.Posture != file.End.Posture)
            Note("start and end have different postures; write the same in both.", [.. path, "end", "posture"]);
        if (problems.Count > before)
            return null;

        var end = PoseOf(file.End);
        var start = file.Start is null ? end : PoseOf(file.Start);
        var camera = new FigureCamera(file.Camera.Turn, file.Camera.Tilt);
        return new FigureDrawing(new FigureScene(camera, start, end, file.Working, file.Props, arrow) { Ghost = file.Ghost });
    }

    private void CheckPose(PoseFile pose, object[] path)
    {
        CheckNumber(pose.PelvisTilt, PoseRange.PelvisTilt, [.. path, "pelvisTilt"]);
        CheckNumber(pose.PelvisRoll, PoseRange.PelvisRoll, [.. path, "pelvisRoll"]);
        CheckNumber(pose.ChestBend, PoseRange.ChestBend, [.. path, "chestBend"]);
        CheckNumber(pose.ChestTurn, PoseRange.ChestTurn, [.. path, "chestTurn"]);
        CheckNumber(pose.HeadNod, PoseRange.HeadNod, [.. path, "headNod"]);
        CheckNumber(pose.HeadTurn, PoseRange.HeadTurn, [.. path, "headTurn"]);
        CheckNumber(pose.Breath, PoseRange.Breath, [.. path, "breath"]);
        CheckHips(pose.Hips, [.. path, "hips"]);
        CheckLeg(pose.Right, [.. path, "right"]);
        CheckLeg(pose.Left, [.. path, "left"]);
    }

    private void CheckHips(IReadOnlyList<double>? hips, object[] path)
    {
        if (hips is null)
            return;
        PoseRange[] ranges = [PoseRange.HipsAhead, PoseRange.HipsToTheRight, PoseRange.HipsUp];
        if (hips.Count != ranges.Length)
            Note("hips are three numbers: ahead, to the right, up.", path);
        else
            foreach (var (place, (value, range)) in hips.Zip(ranges).Index())
                CheckNumber(value, range, [.. path, place]);
    }

    private void CheckLeg(LegFile leg, object[] path)
    {
        CheckNumber(leg.Lean, PoseRange.Lean, [.. path, "lean"]);
        switch (leg)
        {
            case { Foot: { Count: 2 or 3 } foot, Hip: null, Knee: null }:
                CheckNumber(foot[0], PoseRange.FootAhead, [.. path, "foot", 0]);
                CheckNumber(foot[1], PoseRange.FootToTheRight, [.. path, "foot", 1]);
                if (foot.Count == 3)
                    CheckNumber(foot[2], PoseRange.FootHeight, [.. path, "foot", 2]);
                if (leg.Ankle is { } laid)
                    CheckNumber(laid, PoseRange.Ankle, [.. path, "ankle"]);
                break;
            case { Foot: null, Hip: { } hip, Knee: { } knee, Ankle: { } ankle }:
                CheckNumber(hip, PoseRange.Hip, [.. path, "hip"]);
                CheckNumber(knee, PoseRange.Knee, [.. path, "knee"]);
                CheckNumber(ankle, PoseRange.Ankle, [.. path, "ankle"]);
                break;
            default:
                Note("a leg is either hip, knee and ankle, or foot with two or three numbers, and ankle where the foot is not flat.", path);
                break;
        }
    }

    private void CheckNumber(double value, PoseRange range, object[] path)
    {
        if (!range.Holds(value))
            Note(FormattableString.Invariant($"{value} is out of range; write {range}."), path);
    }

    private void Note(string reason, object[] path) => problems.Add(yaml.Problem($"{NameOf(path)}: {reason}", path));

    /// <summary>A path as people write it: <c>versions[2].figure.end.headNod</c>, counted from 1.</summary>
    private static string NameOf(object[] path) =>
        string.Concat(path.Select(static (step, place) => step is int index ? $"[{index + 1}]" : place == 0 ? $"{step}" : $".{step}"));

    private static FigurePose PoseOf(PoseFile file) => new(
        file.Posture,
        new TrunkPose
        {
            PelvisTilt = file.PelvisTilt,
            PelvisRoll = file.PelvisRoll,
            ChestBend = file.ChestBend,
            ChestTurn = file.ChestTurn,
            HeadNod = file.HeadNod,
            HeadTurn = file.HeadTurn,
            Breath = file.Breath,
            HipsAhead = file.Hips?[0] ?? 0,
            HipsToTheRight = file.Hips?[1] ?? 0,
            HipsUp = file.Hips?[2] ?? 0,
        },
        LegOf(file.Right), LegOf(file.Left), file.RightArm, file.LeftArm);

    private static LegPose LegOf(LegFile file)
    {
        if (file.Foot is not { } foot)
            return LegPose.Free(file.Hip!.Value, file.Knee!.Value, file.Ankle!.Value, file.Lean);
        var place = new FootPlace(foot[0], foot[1], foot.ElementAtOrDefault(2));
        return file.Ankle is { } ankle ? LegPose.Laid(place, ankle, file.Lean) : LegPose.Planted(place, file.Lean);
    }
}
