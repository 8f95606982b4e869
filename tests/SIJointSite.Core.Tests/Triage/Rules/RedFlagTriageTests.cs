using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Tests.Triage.Rules;

public sealed class RedFlagTriageTests
{
    private static TriageOutcome Assess(params string[] changes) => Sample.Triage.Assess(Sample.With(changes));

    [Fact]
    public void Assess_NothingRaised_IsSelfCareWithoutReasons()
    {
        var outcome = Assert.IsType<TriageOutcome.Decided>(Assess());

        Assert.Equal(Disposition.SelfCare, outcome.Disposition);
        Assert.Empty(outcome.Reasons);
        Assert.Empty(outcome.Notes);
        Assert.Null(outcome.SeenWithinDays);
    }

    [Theory]
    [InlineData("numb", Disposition.Emergency)]
    [InlineData("numb?", Disposition.Urgent)]
    [InlineData("fever", Disposition.Urgent)]
    [InlineData("fever?", Disposition.NonUrgent)]
    [InlineData("tingling", Disposition.NonUrgent)]
    [InlineData("tingling?", Disposition.NonUrgent)]
    [InlineData("thin-bones", Disposition.SelfCare)]
    [InlineData("bump?", Disposition.SelfCare)]
    public void Assess_OneAnswer_HasItsOwnLevel(string change, Disposition expected)
    {
        var outcome = Assess(change);

        Assert.IsType<TriageOutcome.Decided>(outcome);
        Assert.Equal(expected, outcome.Disposition);
        Assert.Equal(expected is Disposition.SelfCare ? 0 : 1, outcome.Reasons.Count);
    }

    [Theory]
    [InlineData("first-time", Certainty.Yes)]
    [InlineData("first-time?", Certainty.NotSure)]
    public void Assess_FlagOnTwoAnswers_IsSureWhenBothAre(string second, Certainty certainty)
    {
        var reason = Assert.Single(Assess("age-band=older", second).Reasons);

        Assert.Equal(("F1", certainty), (reason.Id, reason.Certainty));
    }

    [Fact]
    public void Assess_ManyRaised_TheMostUrgentWinsAndComesFirst()
    {
        var outcome = Assess("tingling", "worse", "fever");

        Assert.Equal(Disposition.Urgent, outcome.Disposition);
        Assert.Equal(["U1", "S1", "S2"], outcome.Reasons.Select(reason => reason.Id));
    }

    [Fact]
    public void Assess_Reason_SaysWhatCausedItAndWhatCarriesIt()
    {
        var reason = Assert.Single(Assess("numb").Reasons);

        Assert.Equal(
            new TriageReason
            {
                Id = "E1",
                Disposition = Disposition.Emergency,
                Certainty = Certainty.Yes,
                Text = "Reason E1",
                Source = "source E1",
                Advice = "Advice E1",
                RedFlagIds = reason.RedFlagIds,
                LinkIds = reason.LinkIds,
                IsCombination = false,
            },
            reason);
        Assert.Equal(["E1"], reason.RedFlagIds);
        Assert.Equal(["numb"], reason.LinkIds);
        Assert.Equal(Certainty.NotSure, Assert.Single(Assess("fever?").Reasons).Certainty);
    }

    [Theory]
    [InlineData("age-band=older", "first-time", true)]
    [InlineData("age-band=older", "first-time?", true)]
    [InlineData("age-band=adult", "first-time", false)]
    [InlineData("age-band=older", "first-time=no", false)]
    public void Assess_FlagOnTwoAnswers_NeedsBoth(string age, string first, bool raised)
    {
        var outcome = Assess(age, first);

        Assert.Equal(raised ? ["F1"] : [], outcome.Reasons.Select(reason => reason.Id));
        if (raised)
            Assert.Equal(["age-band", "first-time"], outcome.Reasons[0].LinkIds);
    }

    [Fact]
    public void Assess_FlagWithOneOfTwoAnswersOpen_IsNotRaisedYet()
    {
        var outcome = Assert.IsType<TriageOutcome.Incomplete>(Assess("age-band=older", "first-time-"));

        Assert.Empty(outcome.Reasons);
        Assert.Equal(["first-time"], outcome.MissingLinkIds);
    }

    [Theory]
    [InlineData("thin-bones bump", Disposition.Urgent, "K1")]
    [InlineData("thin-bones bump?", Disposition.SelfCare, "")]
    [InlineData("thin-bones tingling", Disposition.Urgent, "K1 S1")]
    [InlineData("fever bump", Disposition.Emergency, "K2 U1")]
    [InlineData("fever? bump", Disposition.NonUrgent, "U1")]
    [InlineData("fever bump?", Disposition.Urgent, "U1")]
    [InlineData("numb? tingling", Disposition.Emergency, "K3 E1 S1")]
    [InlineData("numb? tingling?", Disposition.Urgent, "E1 S1")]
    public void Assess_Rule_HoldsOnlyWhenEveryClauseDoes(string changes, Disposition expected, string reasons)
    {
        var outcome = Assess(changes.Split(' '));

        Assert.Equal(expected, outcome.Disposition);
        Assert.Equal(reasons, string.Join(' ', outcome.Reasons.Select(reason => reason.Id)));
    }

    [Fact]
    public void Assess_Rule_NamesTheAnswersThatMadeItHold()
    {
        var reason = Assess("fever", "bump").Reasons[0];

        Assert.Equal(
            new TriageReason
            {
                Id = "K2",
                Disposition = Disposition.Emergency,
                Certainty = Certainty.Yes,
                Text = "Reason K2",
                Source = "source K2",
                Advice = "Advice K2",
                RedFlagIds = reason.RedFlagIds,
                LinkIds = reason.LinkIds,
                IsCombination = true,
            },
            reason);
        Assert.Equal(["U1", "R2"], reason.RedFlagIds);
        Assert.Empty(reason.LinkIds);
    }

    [Fact]
    public void Assess_SameLevel_PutsWhatWasSaidBeforeWhatWasMadeOfIt()
    {
        var outcome = Assess("numb", "fever", "thin-bones", "bump");

        Assert.Equal(["E1", "K2", "U1", "K1"], outcome.Reasons.Select(reason => reason.Id));
    }

    [Theory]
    [InlineData("tingling", 14)]
    [InlineData("worse", 3)]
    [InlineData("tingling worse", 3)]
    [InlineData("age-band=older first-time", 7)]
    [InlineData("fever?", 7)]
    [InlineData("fever? tingling", 7)]
    [InlineData("fever? worse", 3)]
    public void Assess_SeeAClinician_WithinTheShortestWait(string changes, int days) =>
        Assert.Equal(days, Assess(changes.Split(' ')).SeenWithinDays);

    [Theory]
    [InlineData("fever worse")]
    [InlineData("numb worse")]
    public void Assess_UrgentOrEmergency_HasNoDays(string changes) => Assert.Null(Assess(changes.Split(' ')).SeenWithinDays);

    [Theory]
    [InlineData("tingling", "N2")]
    [InlineData("tingling thin-bones", "N2")]
    [InlineData("tingling thin-bones bump", "N1")]
    [InlineData("tingling thin-bones bump worse", "N1")]
    [InlineData("tingling thin-bones? bump?", "N2")]
    [InlineData("tingling? thin-bones bump", "")]
    [InlineData("worse", "N2")]
    [InlineData("thin-bones", "")]
    public void Assess_Note_AppliesWithinItsCount(string changes, string notes)
    {
        var outcome = Assess(changes.Split(' '));

        Assert.Equal(notes, string.Join(' ', outcome.Notes.Select(note => note.Id)));
    }

    [Fact]
    public void Assess_NoteAtAnEmergencyOrWithAnOpenQuestion_IsStillGiven()
    {
        Assert.Equal(["N2"], Assess("tingling", "numb").Notes.Select(note => note.Id));
        Assert.Equal(["N2"], Assess("tingling", "fever-").Notes.Select(note => note.Id));
    }

    [Fact]
    public void LevelOf_EverySetOfAnswers_AgreesWithAssess()
    {
        var triage = Sample.Triage;
        var sheet = new AnswerSheet(triage.Questionnaire, QuestionnaireResponse.Empty);
        var sets = 0;
        void Fill(int item)
        {
            if (item == triage.Questionnaire.Items.Count)
            {
                sets++;
                Assert.Equal(triage.Assess(sheet.ToResponse()).Disposition, triage.LevelOf(sheet));
                return;
            }

            // Every answer and none, but for the last items only none and the most worrying one: enough, and quick.
            for (var option = AnswerSheet.Unanswered; option < triage.Questionnaire.Items[item].AnswerOptions.Count; option++)
            {
                sheet[item] = option;
                Fill(item + 1);
                if (item > 5 && option == 0)
                    break;
            }
        }

        Fill(0);
        Assert.True(sets > 20_000);
    }
}
