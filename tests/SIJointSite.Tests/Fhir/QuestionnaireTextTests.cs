using SIJointSite.Settings;

namespace SIJointSite.Tests.Fhir;

public sealed class QuestionnaireTextTests
{
    [Fact]
    public void Docs_TheQuestionnaire_IsAsItIsMade()
    {
        var path = Path.Combine(Checkout.FindTop()!, "docs", "questionnaire.md");
        var made = QuestionnaireText.Of(SampleResponse.Questionnaire, SampleResponse.Names.AnswerCodes);
        if (Environment.GetEnvironmentVariable("SIJOINT_WRITE_DOCS") == "1")
            File.WriteAllText(path, made);
        Assert.Equal(made, File.ReadAllText(path));
    }
}
