using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Exercises;

/// <summary>A broken file of an exercise is told whole: each mistake in one line, with what to write instead.</summary>
public sealed class ExerciseFileTests
{
    private const string File = "en/exercises/knee-squeeze.md";

    [Fact]
    public void Load_ManyMistakesInOneFile_AreAllNamedWithTheirLines()
    {
        using var content = new BrokenContent();
        (int, string)[] expected =
        [
            (content.Replace(File, "headNod: 6", "headNod: 60"), "figure.start.headNod: 60 is out of range; write -45 to 45."),
            (content.Replace(File, "repetitions: { usual: 5, least: 3, most: 10", "repetitions: { usual: 11, least: 12, most: 10"),
                "dosage.repetitions: least 12 is more than most 10; write them so that least <= usual <= most."),
            (content.Replace(File, "holdSeconds: { usual: 5", "holdSeconds: { usual: 500"),
                "dosage.holdSeconds: usual 500 is more than most 10; write them so that least <= usual <= most."),
            (content.Replace(File, "instead: \"Easier: on a chair\"", "instead: \"On a sofa\""),
                "\"On a sofa\" is the title of no version."),
        ];

        var problems = content.Load().Problems.Where(static problem => problem.File == "content/" + File);

        Assert.Equal(expected.OrderBy(static problem => problem.Item1), problems.Select(static problem => (problem.Line, problem.Reason)));
    }

    [Theory]
    [InlineData("right: { foot: [28, 6.5], lean: 9 }", "right: { foot: [28, 6.5], ankle: 20 }",
        "figure.start.right.ankle: 20 is out of range; write 60 to 150.")]
    [InlineData("right: { foot: [28, 6.5], lean: 9 }", "right: { foot: [28, 6.5], knee: 20 }",
        "figure.start.right: a leg is either hip, knee and ankle, or foot with two or three numbers, and ankle where the foot is "
        + "not flat.")]
    [InlineData("headNod: 6", "headNod: 6, hips: [1, 2]", "figure.start.hips: hips are three numbers: ahead, to the right, up.")]
    [InlineData("headNod: 6", "headNod: 6, hips: [0, 0, 99]", "figure.start.hips[3]: 99 is out of range; write -20 to 30.")]
    public void Load_PoseThatNobodyCanTake_IsRefused(string from, string to, string reason)
    {
        using var content = new BrokenContent();
        var line = content.Replace(File, from, to);

        var problem = content.Load().Problems[0];

        Assert.Equal((line, reason), (problem.Line, problem.Reason));
    }

    [Fact]
    public void Load_UnknownGroup_IsAnsweredWithThoseThereAre()
    {
        using var content = new BrokenContent();
        content.Replace(File, "group: \"plan\"", "group: \"extra\"");

        Assert.Equal("\"extra\" is none of plan, first-steps, stronger, later.", content.Load().Problems[0].Reason);
    }

    [Fact]
    public void Load_TwoUnknownWords_AreBothNamedInKebabCase()
    {
        using var content = new BrokenContent();
        var posture = content.Replace(File, "posture: \"on-back\"", "posture: \"OnBack\"");
        var grade = content.Replace(File, "evidenceGrade: \"untested\"", "evidenceGrade: \"Untested\"");

        var problems = content.Load().Problems.Where(static problem => problem.File == "content/" + File).ToArray();

        Assert.Equal([grade, posture], problems.Select(static problem => problem.Line));
        Assert.Equal("\"Untested\" is none of untested, part-of-tested-programmes, tested-as-advice.", problems[0].Reason);
    }

    [Theory]
    [InlineData("order: 3", "order: 2", "order: cross-body-rotation.md has the same; write a place that no other has in its list.")]
    [InlineData("order: 3", "order: 0", "order 0 is no place; write 1 or more.")]
    [InlineData("title: \"Knee squeeze\"", "title: \"Short walk\"", "title: ")]
    public void Load_WhatAnotherExerciseHas_IsRefused(string from, string to, string reason)
    {
        using var content = new BrokenContent();
        content.Replace(File, from, to);

        var problem = content.Load().Problems[0];

        Assert.StartsWith(reason, problem.Reason, StringComparison.Ordinal);
        Assert.True(problem.Line > 0);
    }

    [Theory]
    [InlineData("startCaption: \"", "startCaption is empty")]
    [InlineData("  - \"", "steps is empty")]
    [InlineData("mistakes: [\"", "mistakes is empty")]
    [InlineData("    caption: \"", "caption is empty")]
    public void Load_EmptyText_IsRefused(string from, string reason)
    {
        using var content = new BrokenContent();
        var close = from.Contains('[', StringComparison.Ordinal) ? "\", \"" : "\" # \"";
        var line = content.Replace(File, from, from + close);

        var problem = content.Load().Problems[0];

        Assert.Equal(("content/" + File, line), (problem.File, problem.Line));
        Assert.StartsWith(reason, problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_FileNameThatIsNoAddress_IsRefused()
    {
        using var content = new BrokenContent();
        System.IO.File.Move(Path.Combine(content.Path, File), Path.Combine(content.Path, "en/exercises/Knee squeeze.md"));

        var problem = content.Load().Problems[0];

        Assert.Equal("content/en/exercises/Knee squeeze.md", problem.File);
        Assert.StartsWith("\"Knee squeeze\" is no address; name the file in small letters", problem.Reason, StringComparison.Ordinal);
    }
}
