using System.Runtime.CompilerServices;
using System.Text.Json;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Features.Triage.Saved;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>Reads a stored sample of every shape that a row has had. A sample is never edited: rows like it may still be there.</summary>
public sealed class SavedResultFormatTests
{
    [Theory]
    [InlineData("without-version.json")]
    [InlineData("version-1.json")]
    public void Read_KnownShape_KeepsLevelAndUnansweredQuestions(string sample)
    {
        var result = SavedResultFormat.Read(Sample(sample));

        Assert.Equal(Disposition.Urgent, result.Disposition);
        Assert.Equal(["Weight loss?"], result.NotAnswered);
    }

    [Fact]
    public void Read_BeforeUnansweredQuestionsWereKept_SaysThatTheyAreUnknown()
    {
        var result = SavedResultFormat.Read(Sample("before-not-answered.json"));

        Assert.Null(result.NotAnswered);
        Assert.Equal("fever", Assert.Single(result.Answers).LinkId);
    }

    [Theory]
    [InlineData("newer-version.json")]
    [InlineData("missing-answers.json")]
    [InlineData("version-1-without-not-answered.json")]
    [InlineData("null-heading.json")]
    [InlineData("null-entry.json")]
    [InlineData("unknown-level.json")]
    [InlineData("rubbish.json")]
    public void Read_NewerOrDamaged_IsRefused(string sample) =>
        Assert.Throws<JsonException>(() => SavedResultFormat.Read(Sample(sample)));

    [Fact]
    public void Write_ThenRead_HasTheCurrentVersion()
    {
        var older = SavedResultFormat.Read(Sample("without-version.json"));

        var result = SavedResultFormat.Read(SavedResultFormat.Write(older));

        Assert.Equal(SavedResultFormat.Current, result.FormatVersion);
    }

    [Fact]
    public void Write_AnyResult_IsSmallerThanItsJson()
    {
        var result = SavedResultFormat.Read(Sample("version-1.json"));

        Assert.InRange(SavedResultFormat.Write(result).Length, 1, JsonSerializer.SerializeToUtf8Bytes(result).Length * 2 / 3);
    }

    [Fact]
    public void Read_CompressedButCutOff_IsRefused()
    {
        var bytes = SavedResultFormat.Write(SavedResultFormat.Read(Sample("version-1.json")));

        Assert.Throws<JsonException>(() => SavedResultFormat.Read(bytes.AsSpan(0, bytes.Length / 2)));
        Assert.Throws<JsonException>(() => SavedResultFormat.Read([1, 255, 255, 255]));
    }

    private static byte[] Sample(string name, [CallerFilePath] string here = "") =>
        File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "Samples", name));
}
