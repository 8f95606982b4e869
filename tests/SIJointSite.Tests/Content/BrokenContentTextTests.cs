using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Content;

/// <summary>A text that is empty or broken is named with its line, and every broken file is told at once.</summary>
public sealed class BrokenContentTextTests
{
    private const string Legends = "en/drawings/drawings.yaml";
    private const string Article = SampleArticle.File;
    private const string Exercise = "en/exercises/knee-squeeze.md";
    private const string Questions = "en/triage/questionnaire.yaml";
    private const string Rules = "en/triage/rules.yaml";
    private const string Glossary = "en/glossary.yaml";
    private const string SearchWords = "en/search.yaml";
    private const string Signs = "en/signs.yaml";
    private const string Stories = "en/triage/stories.yaml";
    private const string Results = "en/triage/results.yaml";
    private const string SafetyNet = "en/triage/safety-net.yaml";
    private const string Texts = "en/triage/texts.yaml";

    [Theory]
    [InlineData(Questions, "source: \"NHS.uk abdominal aortic aneurysm\"", "source: \" \"", "source")]
    [InlineData(Questions, "hint: \"Or no pee all day.\"", "hint:", "hint")]
    [InlineData(Rules, "looksFor: \"Movement limits, complications\"", "looksFor: \"\"", "looksFor")]
    [InlineData(Results, "howSoon: \"", "howSoon: \"\" # ", "howSoon")]
    [InlineData(SafetyNet, "strip: \"", "strip: \"\" # ", "strip")]
    [InlineData("en/triage/regions.yaml", "emergencyNumber: \"999\"", "emergencyNumber: ~", "emergencyNumber")]
    [InlineData(Legends, "nerves: \"Nerves\"", "nerves: \" \"", "nerves")]
    [InlineData(Legends, "slider: \"Tip the sacrum forward\"", "slider: \"\"", "slider")]
    [InlineData(Legends, "term: \"coccyx\"", "term: \"\"", "term")]
    [InlineData(Glossary, "also: [\"ligaments\"]", "also: [\"\"]", "also")]
    [InlineData(SearchWords, "address: \"/plan\"\n    title: \"", "address: \"/plan\"\n    title: \"\" # ", "title", 1)]
    [InlineData(Signs, "flags: [\"E01\"]", "flags: [\"\"]", "flags")]
    [InlineData(Article, "audience: \"Patient\"", "audience: \"\"", "audience")]
    [InlineData("en/articles/texts.yaml", "urgent: \"Urgent: \"", "urgent: \" \"", "urgent")]
    [InlineData("en/pemat.yaml", "reason: \"The form has no table.\"", "reason: \" \"", "reason")]
    [InlineData("en/codes.yaml", "verified: \"check digit, and eight public sources, two with the ending (finding); one says chronic\"",
        "verified: \"\"", "verified")]
    [InlineData("en/positions.yaml", "text: \"Pillows under your knees.\"", "text: \"\"", "text")]
    public void Load_EmptyText_IsNamedWithItsLine(string file, string from, string to, string field, int linesDown = 0)
    {
        using var content = new BrokenContent();
        content.AddSample();
        var line = content.Replace(file, from, to) + linesDown;

        var problem = Assert.Single(content.Load().Problems, static problem => problem.File != "content");

        Assert.Equal(("content/" + file, line), (problem.File, problem.Line));
        Assert.StartsWith($"{field} is empty; write it", problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Questions, "linkId: \"fever\"", "linkId: \"none\"", "the id none already means something")]
    [InlineData(Questions, "linkId: \"bladder-change\"", "linkId: \"saddle-numbness\"", "link id saddle-numbness comes twice")]
    [InlineData(Questions, "flag: \"E02\"", "flag: \"E01\"", "red flag E01 comes twice", -1)]
    [InlineData(Questions, "- id: \"about\"", "- id: \"emergency-signs\"", "is the id of two screens or groups")]
    [InlineData(Questions, "named: \"pain below the knee\"", "named: \"toothache\"", "does not name it", -3)]
    [InlineData(Rules, "yesCodes: [\"pregnant\"], notSureCodes", "yesCodes: [\"pregnnt\"], notSureCodes",
        "asks for pregnnt, which is no answer", -1)]
    [InlineData(Rules, "{ redFlagIds: [\"R_BUMP\"] }", "{ redFlagIds: [\"R_BUMB\"] }", "names the unknown red flag R_BUMB", -2)]
    [InlineData(Stories, "\"bladder-change\", \"both-legs\"", "\"bladder-changed\"", "no answer of the symptom check")]
    [InlineData(Results, "whenAny: [\"E07\"", "whenAny: [\"E13z\"", "for E13z, which is no rule")]
    [InlineData(Results, "\"Say the words below, or show them.\"", "\"You are fine. {oops}\"", "which no form can know")]
    [InlineData(Results, "\"Say the words below, or show them.\"", "\"You are fine. {oops}\"", "does not fill in: {oops}")]
    [InlineData(SafetyNet, "redFlagIds: [\"E04\", \"E04b\"]", "redFlagIds: [\"E04\", \"E04b\", \"F_PREG\"]",
        "F_PREG is not an emergency red flag")]
    [InlineData(SafetyNet, "if anything on the emergency list", "if {anything} on the emergency list", "does not fill in: {anything}")]
    public void Load_BrokenDefinition_NamesTheLineOfThePlaceItself(string file, string from, string to, string reason, int linesDown = 0)
    {
        using var content = new BrokenContent();
        var line = content.Replace(file, from, to) + linesDown;

        var problem = content.Load().Problems.First(problem => problem.Reason.Contains(reason, StringComparison.Ordinal));

        Assert.Equal(("content/" + file, line), (problem.File, problem.Line));
    }

    [Theory]
    [InlineData("  goOn: \"Go on with it\"", "  goOnn: \"Go on with it\"", "goOnn")]
    [InlineData("{number} of {count}", "{number} of {counts}", "does not fill in: {counts}")]
    [InlineData("{number} of {count}", "{number}", "must hold {count}")]
    [InlineData("We treat it as possible.", "We treat it as {youre}.", "does not fill in: {youre}")]
    [InlineData("title: \"Check your answers\"", "title: \"Check {your} answers\"", "does not fill in: {your}")]
    [InlineData("[Read it back or delete it] with", "Read it back or delete it with", "one link")]
    [InlineData("**Private.** Your", "**Private. Your", "two stars")]
    [InlineData("goOn: \"Go on with it\"", "goOn: \"\"", "goOn is empty")]
    [InlineData(", \"November\"", "", "11 names")]
    public void Load_BrokenTextOfAPage_NamesItsLine(string from, string to, string reason)
    {
        using var content = new BrokenContent();
        var line = content.Replace(Texts, from, to);

        var problems = content.Load().Problems;

        Assert.All(problems, problem => Assert.Equal(("content/" + Texts, line), (problem.File, problem.Line)));
        Assert.Contains(problems, problem => problem.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_TwoBrokenFiles_ListsBoth()
    {
        using var content = new BrokenContent();
        content.AddSample();
        content.Replace(Article, "[@nice-ng59]", "[@nobody-1900]");
        content.Replace(Exercise, "holdSeconds: { usual: 5", "holdSeconds: { usual: 500");

        var exception = content.Load();

        Assert.Equal(2, exception.Problems.Select(problem => problem.File).Where(file => file != "content").Distinct().Count());
    }
}
