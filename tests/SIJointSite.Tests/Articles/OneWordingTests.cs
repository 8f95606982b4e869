using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Articles;

/// <summary>Two pages never say one sign differently, which "check" tells.</summary>
public sealed class OneWordingTests
{
    /// <summary>The words of that sign in signs.yaml.</summary>
    private const string Saddle = "numb, tingly or odd skin between your legs";

    [Fact]
    public void Check_SignWrittenOutInACareCard_NamesItsLineAndWhatToWrite()
    {
        using var content = new BrokenContent();
        content.AddSample();
        var line = content.Replace(SampleArticle.File, "{{sign-saddle}}", Saddle);

        var problem = Assert.Single(content.Check().Problems);

        Assert.Equal(("content/" + SampleArticle.File, line), (problem.File, problem.Line));
        Assert.Contains("write {{sign-saddle}}", problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en/triage/questionnaire.yaml", "Or tightenings, low-down", "Or low-down", "tightenings", "text or hint")]
    [InlineData("en/triage/questionnaire.yaml", "a “show” or fluid\"", "fluid\"", "“show”", "say")]
    [InlineData("en/triage/safety-net.yaml", "tightenings, low-down pressure", "tightenings", "low-down pressure", "words")]
    [InlineData("en/signs.yaml", "a “show” or fluid\"", "a “show”\"", "fluid", "words")]
    public void Check_SignOfEarlyLabourLeftOut_NamesItsLine(string file, string from, string to, string sign, string fields)
    {
        using var content = new BrokenContent();
        var line = content.Replace(file, from, to);

        Assert.Contains(content.Check().Problems, problem => (problem.File, problem.Line) == ("content/" + file, line)
            && problem.Reason.StartsWith($"E11b does not say \"{sign}\" in {fields};", StringComparison.Ordinal));
    }
}
