using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Core.Tests.Triage.Form;

public sealed class AnswerSheetTests
{
    [Fact]
    public void ToResponse_OfAResponse_GivesItBackWithoutWhatIsUnknown()
    {
        var sheet = new AnswerSheet(Sample.Questionnaire, Sample.With("fever?", "numb=perhaps", "no-such-item=yes"));

        Assert.Equal(AnswerSheet.Unanswered, sheet[0]);
        Assert.Equal(2, sheet[1]);
        Assert.Equal(Sample.With("fever?", "numb-").Answers.OrderBy(answer => answer.Key),
            sheet.ToResponse().Answers.OrderBy(answer => answer.Key));
    }

    [Fact]
    public void Indexer_AnswerThatTheItemHasNot_IsRefused()
    {
        var sheet = new AnswerSheet(Sample.Questionnaire, Sample.Calm);

        Assert.Throws<ArgumentOutOfRangeException>(() => sheet[0] = 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => sheet[0] = -2);
        Assert.Throws<IndexOutOfRangeException>(() => sheet[99]);
        sheet[0] = 2;
        Assert.Equal("not-sure", sheet.ToResponse().CodeOf("numb"));
        sheet[0] = AnswerSheet.Unanswered;
        Assert.Null(sheet.ToResponse().CodeOf("numb"));
    }
}
