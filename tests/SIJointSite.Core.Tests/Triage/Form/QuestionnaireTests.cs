using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Core.Tests.Triage.Form;

public sealed class QuestionnaireTests
{
    [Fact]
    public void Constructor_Questions_AreGivenBackInTheOrderAsked()
    {
        var questionnaire = Sample.Questionnaire;

        Assert.Equal(("sample", "1.0.0", new DateOnly(2026, 11, 24)), (questionnaire.Id, questionnaire.Version, questionnaire.Date));
        Assert.Equal(["numb", "fever", "tingling", "thin-bones", "bump", "age-band", "pregnant", "bleeding", "worse", "first-time"],
            questionnaire.Items.Select(item => item.LinkId));
        Assert.Equal(["first", "about", "pregnancy-signs", "pattern"], questionnaire.Screens.Select(screen => screen.Id));
    }

    [Theory]
    [InlineData("numb", "signs")]
    [InlineData("tingling", "signs")]
    [InlineData("thin-bones", "facts")]
    [InlineData("pregnant", "pregnancy")]
    [InlineData("nobody-asks-this", null)]
    public void FindGroupOf_LinkId_IsTheGroupThatAsksIt(string linkId, string? groupId) =>
        Assert.Equal(groupId, Sample.Questionnaire.FindGroupOf(linkId)?.Id);

    [Fact]
    public void IsAskedOfAll_Screen_IsSoWhenOneOfItsItemsIsAlwaysAsked()
    {
        var sometimes = Sample.Single("closer", Sample.Choice("kind", "a", "b")) with { EnableWhen = Sample.When("numb", "yes") };
        Questionnaire questionnaire = new("id", "1.0.0", default,
        [
            Sample.Page("signs", Sample.Checklist("list", "numb")),
            Sample.Page("mixed", sometimes, Sample.Checklist("more", "fever")),
            Sample.Page("sometimes", Sample.Checklist("rest", "bump") with { EnableWhen = Sample.When("numb", "yes") }),
        ]);

        Assert.Equal([true, true, false], questionnaire.Screens.Select(questionnaire.IsAskedOfAll));
    }

    [Theory]
    [InlineData("first", "group", "numb")]
    [InlineData("screen", "first", "numb")]
    [InlineData("screen", "screen", "numb")]
    public void Constructor_SameIdTwice_IsRefused(string secondScreen, string secondGroup, string linkId)
    {
        Screen[] screens =
        [
            Sample.Page("first", Sample.Checklist("signs", "fever")),
            Sample.Page(secondScreen, Sample.Checklist(secondGroup, linkId)),
        ];

        var exception = Assert.Throws<ArgumentException>(() => new Questionnaire("id", "1.0.0", default, screens));

        Assert.StartsWith("Two screens or groups have the same id.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_SameLinkIdTwice_IsRefused()
    {
        Screen[] screens = [Sample.Page("first", Sample.Checklist("signs", "fever", "fever"))];

        Assert.Throws<ArgumentException>(() => new Questionnaire("id", "1.0.0", default, screens));
    }

    [Fact]
    public void Find_UnknownIds_GiveNull()
    {
        Assert.Null(Sample.Questionnaire.FindItem("nowhere"));
        Assert.Null(Sample.Questionnaire.FindScreen("nowhere"));
        Assert.Null(Sample.Questionnaire.FindScreen(null));
        Assert.Equal("fever", Sample.Questionnaire.FindItem("fever")!.LinkId);
        Assert.Equal("pattern", Sample.Questionnaire.FindScreen("pattern")!.Id);
        Assert.Equal("pattern", Sample.Questionnaire.ScreenOf("worse").Id);
        Assert.Throws<KeyNotFoundException>(() => Sample.Questionnaire.ScreenOf("nowhere"));
    }

    [Theory]
    [InlineData("pregnant=no", false)]
    [InlineData("pregnant=yes", true)]
    [InlineData("pregnant=not-sure", true)]
    [InlineData("pregnant-", true)]
    [InlineData("pregnant=perhaps", true)]
    public void IsAsked_ScreenWithACondition_IsAskedUnlessTheAnswerSaysNo(string answer, bool asked) =>
        Assert.Equal(asked, Sample.Questionnaire.IsAsked("bleeding", Sample.With(answer)));

    [Fact]
    public void IsAsked_ScreenWithoutACondition_AlwaysIs() =>
        Assert.True(Sample.Questionnaire.IsAsked("numb", QuestionnaireResponse.Empty));

    [Fact]
    public void MissingFrom_AnswersSoFar_AreTheAskedItemsWithoutAValidOne()
    {
        Assert.Empty(Sample.Questionnaire.MissingFrom(Sample.Calm));
        Assert.Equal(["fever", "worse"], Sample.Questionnaire.MissingFrom(Sample.With("worse-", "fever=perhaps")));
        Assert.Equal(["bleeding"], Sample.Questionnaire.MissingFrom(Sample.With("pregnant")));
    }

    [Fact]
    public void Prune_HiddenUnknownAndInvalidAnswers_AreGone()
    {
        var pruned = Sample.Questionnaire.Prune(Sample.With("bleeding", "no-such-item=yes", "fever=perhaps"));

        Assert.Equal(Sample.Calm.Without("fever").Answers.OrderBy(answer => answer.Key), pruned.Answers.OrderBy(answer => answer.Key));
        Assert.Equal("yes", Sample.Questionnaire.Prune(Sample.With("pregnant", "bleeding")).CodeOf("bleeding"));
    }

    [Fact]
    public void Item_Accepts_OnlyItsOwnCodes()
    {
        var item = Sample.Sign("fever");

        Assert.True(item.Accepts("not-sure"));
        Assert.False(item.Accepts("perhaps"));
        Assert.False(item.Accepts(null));
        Assert.Equal(["Yes", "No", "Not sure"], item.AnswerOptions.Select(option => option.Text));
        Assert.Equal("Not sure", item.FindOption("not-sure")!.Text);
    }

    [Fact]
    public void With_NewAnswers_ReplaceTheOldAndLeaveTheOriginal()
    {
        QuestionnaireResponse first = new([new("fever", "no"), new("fever", "yes")]);

        var second = first.With("fever", "not-sure").With([new("worse", "no"), new("fever", "no")]);

        Assert.Equal("yes", first.CodeOf("fever"));
        Assert.Equal("no", second.CodeOf("fever"));
        Assert.Equal("no", second.CodeOf("worse"));
        Assert.Null(first.CodeOf("worse"));
    }
}
