using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Articles;

/// <summary>The signs of articles: held against the symptom check, and each in a card that is urgent enough.</summary>
public sealed class SignTests
{
    private const string Signs = "en/signs.yaml";

    [Theory]
    [InlineData("flags: [\"E01\"]", "flags: [\"E99\"]", "E99 is no red flag and no rule")]
    [InlineData("flags: [\"S01\"]", "flags: [\"E01\"]", "E01 must be looked at sooner")]
    [InlineData("flags: [\"S01\"]", "flags: [\"U01\"]", "U01 must be looked at sooner")]
    [InlineData("name: \"bladder\"", "name: \"saddle\"", "saddle comes twice")]
    [InlineData("flags: [\"E01\"]", "flags: []", "saddle needs the flags that it names")]
    public void Load_WrongSign_NamesItsLine(string from, string to, string reason)
    {
        using var content = new BrokenContent();
        var line = content.Replace(Signs, from, to);

        var problems = content.Load().Problems;

        Assert.Contains(problems, problem =>
            problem.File == "content/" + Signs && problem.Line == line && problem.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{sign-saddle}}", "{{sign-sadle}}", "\"{{sign-sadle}}\" is no sign of signs.yaml")]
    [InlineData("{{sign-fever}}", "{{sign-saddle}}", "saddle must be looked at sooner than this card says")]
    [InlineData("{{sign-below-knee}}", "{{sign-saddle}}", "saddle must be looked at sooner than this card says")]
    [InlineData("{{sign-below-knee}}", "{{sign-fever}}", "fever must be looked at sooner than this card says")]
    [InlineData("{{sign-not-better}}", "{{sign-below-knee}}", "below-knee must be seen within 7 days")]
    [InlineData("{{within-28}}", "{{within-9}}", "\"{{within-9}}\" is none of the times")]
    public void Load_ArticleWithAWrongSignOrTime_NamesItsLine(string from, string to, string reason)
    {
        using var content = new BrokenContent();
        content.AddSample();
        var line = content.Replace(SampleArticle.File, from, to);

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal(("content/" + SampleArticle.File, line), (problem.File, problem.Line));
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
    }

    /// <summary>However the card is written, a sign in it is not taken for less urgent.</summary>
    [Theory]
    [InlineData(" ::: care-clinician Book a clinician", "- {{sign-saddle}}")]
    [InlineData("   ::: care-clinician Book a clinician", "- {{sign-saddle}}")]
    [InlineData(":::care-clinician Book a clinician", "- {{sign-saddle}}")]
    [InlineData(":::: care-clinician Book a clinician", "::: do Do\n- rest\n:::\n\n- {{sign-saddle}}\n::::")]
    public void Load_CardWrittenInAnotherWay_RefusesTheSignToo(string card, string lines)
    {
        using var content = new BrokenContent();
        content.AddSample();
        content.Replace(SampleArticle.File, "::: care-clinician Book a clinician", $"{card}\n\n{lines}\n");

        Assert.Contains(content.Load().Problems, static problem => problem.File == "content/" + SampleArticle.File
            && problem.Reason.Contains("saddle must be looked at sooner than this card says", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_MoreUrgentCardThanTheSignNeeds_IsAllowed()
    {
        using var content = new BrokenContent();
        content.AddSample();
        content.Replace(SampleArticle.File, "{{sign-fever}}", "{{sign-not-better}}");

        Assert.NotNull(content.Read().Articles.Find(SampleArticle.Slug));
    }

    [Fact]
    public void Read_SignOfASample_SaysTheWordsOfTheFile()
    {
        using var content = new BrokenContent();
        content.AddSample();
        content.Replace(Signs, "a high temperature, or you feel hot and shivery", "a zebra, or two");

        var text = content.Read().Articles.Find(SampleArticle.Slug)!.Body.Text;

        Assert.Contains("a zebra, or two", text, StringComparison.Ordinal);
        Assert.Contains("See somebody within a week if you have", text, StringComparison.Ordinal);
    }
}
