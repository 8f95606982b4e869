using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Quality;

/// <summary>How plain the symptom check's own texts must be, which "check" tells.</summary>
public sealed class SymptomCheckRulesTests
{
    private const string Questions = "en/triage/questionnaire.yaml";
    private const string Place = "why: \"The same nerves work the bowel.";

    [Fact]
    public void Check_LongSentenceOfAQuestion_NamesItsLine()
    {
        using var content = new BrokenContent();
        var line = content.Replace(Questions, Place, $"{Place} Go {string.Join(' ', Enumerable.Repeat("on", 30))}.");

        var problem = Assert.Single(content.Check().Problems);

        Assert.Equal(("content/" + Questions, line), (problem.File, problem.Line));
        Assert.StartsWith("a sentence has 31 words; write 30 or fewer:", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_EmergencySignOnALaterPage_IsNamedWithItsLine()
    {
        using var content = new BrokenContent();
        content.Replace(Questions, "- id: \"pregnancy-signs\"", "- id: \"later-signs\"");
        var line = content.Replace(Questions, "linkId: \"pregnancy-pain\"", "linkId: \"pregnancy-pain\"");

        Assert.Contains(content.Check().Problems, problem => (problem.File, problem.Line) == ("content/" + Questions, line)
            && problem.Reason == "pregnancy-pain is an emergency sign on a later page; move it to emergency-signs or pregnancy-signs.");
    }

    [Fact]
    public void Check_GroupOfTheFirstPageThatMustBeOpened_IsNamedWithItsLine()
    {
        using var content = new BrokenContent();
        const string Group = "- id: \"body-signs\"";
        var line = content.Replace(
            Questions, Group, $"{Group}\n        enableWhen: [ {{ linkId: \"bladder-change\", codes: [\"yes\"] }} ]");

        Assert.Contains(content.Check().Problems, problem => (problem.File, problem.Line) == ("content/" + Questions, line)
            && problem.Reason.StartsWith("body-signs must be opened first", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_HardWordsInAQuestion_NamesTheGrade()
    {
        using var content = new BrokenContent();
        var hard = string.Join(' ', Enumerable.Repeat("International physiotherapy organisations recommend rehabilitation.", 150));
        content.Replace(Questions, Place, $"{Place} {hard}");

        Assert.Contains(content.Check().Problems, static problem => problem.File == "content/" + Questions
            && problem.Reason.StartsWith("Symptom check: the questions reads at grade", StringComparison.Ordinal));
    }
}
