using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Tests.Triage.Rules;

/// <summary>What is not answered, not known or not asked.</summary>
public sealed class OpenQuestionTriageTests
{
    private static TriageOutcome Assess(params string[] changes) => Sample.Triage.Assess(Sample.With(changes));

    [Fact]
    public void Assess_BlankItem_IsNotTakenAsNo()
    {
        var outcome = Assert.IsType<TriageOutcome.Incomplete>(Assess("fever-"));

        Assert.Equal(Disposition.NonUrgent, outcome.Disposition);
        Assert.Equal(["fever"], outcome.MissingLinkIds);
        Assert.Equal(7, outcome.SeenWithinDays);
    }

    [Fact]
    public void Assess_BlankItem_NeverLowersWhatIsKnown()
    {
        var outcome = Assert.IsType<TriageOutcome.Incomplete>(Assess("fever", "worse-"));

        Assert.Equal(Disposition.Urgent, outcome.Disposition);
        Assert.Null(outcome.SeenWithinDays);
        Assert.Equal(["U1"], outcome.Reasons.Select(reason => reason.Id));
    }

    [Fact]
    public void Assess_UnknownCodeOrLinkId_LeavesTheQuestionOpen()
    {
        var outcome = Assess("fever=perhaps", "no-such-item=yes");

        Assert.Equal(["fever"], Assert.IsType<TriageOutcome.Incomplete>(outcome).MissingLinkIds);
    }

    [Fact]
    public void Assess_Emergency_IsDecidedThoughOtherItemsAreBlank() =>
        Assert.Equal(Disposition.Emergency, Assert.IsType<TriageOutcome.Decided>(Assess("numb", "fever-", "age-band-")).Disposition);

    [Fact]
    public void Assess_HiddenScreen_DoesNotCount()
    {
        var outcome = Assess("bleeding");

        Assert.Equal(Disposition.SelfCare, Assert.IsType<TriageOutcome.Decided>(outcome).Disposition);
    }

    [Fact]
    public void Assess_ShownScreen_CountsAndMustBeAnswered()
    {
        Assert.Equal(Disposition.Emergency, Assess("pregnant", "bleeding").Disposition);
        Assert.Equal(["bleeding"], Assert.IsType<TriageOutcome.Incomplete>(Assess("pregnant")).MissingLinkIds);
        Assert.Equal(Disposition.NonUrgent, Assert.IsType<TriageOutcome.Decided>(Assess("pregnant", "bleeding=no")).Disposition);
    }

    [Fact]
    public void Assess_ScreenThatHangsOnAnOpenQuestion_IsAsked()
    {
        var outcome = Assert.IsType<TriageOutcome.Incomplete>(Assess("pregnant-"));

        Assert.Equal(["pregnant", "bleeding"], outcome.MissingLinkIds);
        Assert.Equal(Disposition.Emergency, Assess("pregnant-", "bleeding").Disposition);
    }
}
