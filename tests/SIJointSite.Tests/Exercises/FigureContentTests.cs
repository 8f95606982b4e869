using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Content.Exercises;
using SIJointSite.Core.Figures;
using SIJointSite.Core.Figures.Skeleton;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Exercises;

/// <summary>The drawings of every exercise in the content.</summary>
public sealed partial class FigureContentTests(SharedSite site)
{
    private static ExerciseSet Library => RealContent.Current.Exercises;

    [Fact]
    public void EveryExercise_HasItsDrawingsAndAWayOnAChairOrABed()
    {
        foreach (var exercise in Library.All)
        {
            Assert.NotEmpty(exercise.Versions);
            foreach (var drawing in exercise.Versions.Select(version => version.Figure).Append(exercise.Figure))
            {
                var svg = XElement.Parse(drawing.Render(isEnd: true, "end", "End"));
                Assert.InRange(svg.Descendants("path").Count(), 15, 70);
                Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Name.LocalName is "style" or "fill" or "stroke");
                Assert.NotEmpty(drawing.Scene.Working);
            }
        }
    }

    [Fact]
    public void EveryExercise_InEveryPicture_KeepsItsBonesAndItsPlantedFeet()
    {
        foreach (var exercise in Library.All)
        {
            var scene = exercise.Figure.Scene;
            foreach (var body in Enumerable.Range(0, FigureDrawing.FrameCount).Select(exercise.Figure.SkeletonOf))
            {
                foreach (var (leg, start, end) in new[] { (body.RightLeg, scene.Start.Right, scene.End.Right), (body.LeftLeg, scene.Start.Left, scene.End.Left) })
                {
                    Assert.Equal(FigureSkeleton.Thigh, Vector3.Distance(leg.Hip, leg.Knee), 2);
                    Assert.Equal(FigureSkeleton.Shin, Vector3.Distance(leg.Knee, leg.Ankle), 2);
                    if (start.Foot is { } foot && foot == end.Foot)
                        Assert.InRange(Vector3.Distance(leg.Stand, new Vector3((float)foot.Ahead, (float)foot.Height, (float)foot.ToTheRight)), 0, .05f);
                }
            }
        }
    }

    [Fact]
    public void EveryExercise_KneesStayApart()
    {
        foreach (var exercise in Library.All.Where(exercise => !exercise.IsExtra))
        {
            foreach (var body in Enumerable.Range(0, FigureDrawing.FrameCount).Select(exercise.Figure.SkeletonOf))
                Assert.InRange(Vector3.Distance(body.RightLeg.Knee, body.LeftLeg.Knee), 5, 40);
        }
    }

    [Fact]
    public void EveryDrawing_Arrows_CoverNoHandAndNoKnee()
    {
        foreach (var drawing in Library.All.SelectMany(exercise => exercise.Versions.Select(version => version.Figure).Append(exercise.Figure)))
        {
            var body = drawing.SkeletonOf(FigureDrawing.FrameCount - 1);
            Vector3[] places =
            [
                body.RightLeg.Knee, body.LeftLeg.Knee,
                .. new[] { body.RightArm, body.LeftArm }.SelectMany(arm => new[] { arm.Wrist, Vector3.Lerp(arm.Wrist, arm.Fingers, .5f), arm.Fingers }),
            ];
            var arrows = XElement.Parse(drawing.Render(isEnd: true, "end", "End")).Descendants("path").Where(path => path.Attribute("class")?.Value == "si-figure__arrow");

            foreach (var corners in arrows.Select(arrow => CornersOf(arrow.Attribute("d")!.Value)))
                Assert.DoesNotContain(places, place => IsInside(corners, 10 * drawing.Scene.Camera.Project(place)));
        }
    }

    [Fact]
    public async Task Get_Extra_IsALeafletOfItsOwnAndNotPartOfThePlan()
    {
        using var client = site.CreateBrowser();

        var leaflet = await client.GetHtmlAsync("/exercises/pelvic-tilt");
        var list = await client.GetHtmlAsync("/exercises");
        var plan = await client.GetHtmlAsync("/plan");

        Assert.Contains("Not tested on its own", leaflet.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(7, list.QuerySelectorAll(".si-exercises__item").Length);
        Assert.Equal(4, plan.QuerySelectorAll(".si-plan__item").Length);
        Assert.Equal(4, plan.QuerySelectorAll("exercise-player [data-drawing]").Length);
    }

    /// <summary>The corners of a shape that begins with M and goes on in relative lines.</summary>
    private static Vector2[] CornersOf(string path)
    {
        float[] numbers = [.. Number().Matches(path).Select(match => float.Parse(match.Value, CultureInfo.InvariantCulture))];
        List<Vector2> corners = [new(numbers[0], numbers[1])];
        for (var at = 2; at < numbers.Length; at += 2)
            corners.Add(corners[^1] + new Vector2(numbers[at], numbers[at + 1]));
        return [.. corners];
    }

    /// <summary>Whether a line to the right of the place crosses the shape's edge an odd number of times.</summary>
    private static bool IsInside(Vector2[] corners, Vector3 place) => corners.Zip(corners.Skip(1).Append(corners[0])).Count(edge =>
        (edge.First.Y > place.Y) != (edge.Second.Y > place.Y)
        && place.X < edge.First.X + (place.Y - edge.First.Y) / (edge.Second.Y - edge.First.Y) * (edge.Second.X - edge.First.X)) % 2 == 1;

    [GeneratedRegex("-?\\d+")]
    private static partial Regex Number();
}
