using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Triage.Definition;

/// <summary>
/// What must hold because some questions stand behind lines (form-invariants.md A3, A4, B1, E3 and E4), over the definition that the
/// site runs.
/// </summary>
public sealed class LineInvariantTests
{
    private static readonly ItemGroup[] Opened =
        [.. RealDefinition.Questionnaire.Screens.SelectMany(static screen => screen.Groups).Where(static group => group.Line is not null)];

    public static TheoryData<string> Groups() => [.. Opened.Select(static group => group.Id)];

    [Theory]
    [MemberData(nameof(Groups))]
    public void Assess_OpenLineWithoutItsMembers_IsUnanswered(string groupId)
    {
        var group = Opened.Single(group => group.Id == groupId);
        var response = group.Items.Aggregate(Open(group, AnswerOption.Yes), static (all, item) => all.Without(item.LinkId));

        var outcome = RealDefinition.Triage.Assess(response);

        var incomplete = Assert.IsType<TriageOutcome.Incomplete>(outcome);
        Assert.All(group.Items, item => Assert.Contains(item.LinkId, incomplete.MissingLinkIds));
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void Assess_LineNotSure_CountsEveryMemberAsNotSure(string groupId)
    {
        var group = Opened.Single(group => group.Id == groupId);
        var open = group.Items.Aggregate(Open(group, AnswerOption.NotSure), static (all, item) => all.Without(item.LinkId));
        var said = group.Items.Aggregate(open, static (all, item) => all.With(item.LinkId, AnswerOption.NotSure));

        var counted = RealDefinition.Triage.Assess(open);

        Assert.Equal(RealDefinition.Triage.Assess(said).Reasons.Select(static reason => (reason.Id, reason.Certainty)),
            counted.Reasons.Select(static reason => (reason.Id, reason.Certainty)));
        Assert.IsType<TriageOutcome.Incomplete>(counted);
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void Prune_LineUnticked_DropsItsMembers(string groupId)
    {
        var group = Opened.Single(group => group.Id == groupId);
        var worst = group.Items.Aggregate(Open(group, AnswerOption.Yes), static (all, item) =>
            all.With(item.LinkId, item.AnswerOptions[0].Code));

        var pruned = RealDefinition.Questionnaire.Prune(worst.With(group.Line!, AnswerOption.No));

        Assert.All(group.Items, item => Assert.Null(pruned.CodeOf(item.LinkId)));
        Assert.Equal(RealDefinition.Triage.Assess(worst.With(group.Line!, AnswerOption.No)).Disposition,
            RealDefinition.Triage.Assess(pruned).Disposition);
    }

    [Fact]
    public void LevelOf_QuestionThatShows_NeverLowers()
    {
        // Each answer that shows or hides something, from answer sets in which the hidden questions already hold random answers.
        var questionnaire = RealDefinition.Questionnaire;
        var random = new Random(13);
        for (var run = 0; run < ProofSize.Of(full: 200_000, sample: 20_000); run++)
        {
            var sheet = new AnswerSheet(questionnaire, RealDefinition.AllClear);
            for (var change = random.Next(8); change > 0; change--)
            {
                var item = random.Next(questionnaire.Items.Count);
                sheet[item] = random.Next(questionnaire.Items[item].AnswerOptions.Count);
            }

            var shown = Shown(sheet);
            var level = RealDefinition.Triage.LevelOf(sheet);
            var place = random.Next(questionnaire.Items.Count);
            var before = sheet[place];
            sheet[place] = random.Next(questionnaire.Items[place].AnswerOptions.Count);
            var rank = RealDefinition.RankOf(questionnaire.Items[place].LinkId, questionnaire.Items[place].AnswerOptions[before].Code);
            var next = RealDefinition.RankOf(
                questionnaire.Items[place].LinkId, questionnaire.Items[place].AnswerOptions[sheet[place]].Code);
            // A fact about the person, such as an age, is on no scale: DefinitionRandomProofTests holds that none discounts a symptom.
            if (rank is null || next is null || next <= rank)
                continue;
            Assert.True(Shown(sheet) >= shown, $"Run {run}: raising {questionnaire.Items[place].LinkId} hides a question");
            Assert.True(RealDefinition.Triage.LevelOf(sheet) >= level,
                $"Run {run}: raising {questionnaire.Items[place].LinkId} lowers {level}");
        }
    }

    private static int Shown(AnswerSheet sheet) =>
        RealDefinition.Questionnaire.AskedScreens(sheet.ToResponse()).Sum(static screen => screen.Items.Count());

    private static QuestionnaireResponse Open(ItemGroup group, string code) =>
        RealDefinition.Questionnaire.Prune(RealDefinition.Raising("").With(Opener(group, code)));

    /// <summary>The line at this answer, and the lines that it stands behind itself ticked.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Opener(ItemGroup group, string code)
    {
        yield return KeyValuePair.Create(group.Line!, code);
        var outer = Opened.FirstOrDefault(other => other.Items.Any(item => item.LinkId == group.Line));
        if (outer is not null)
            yield return KeyValuePair.Create(outer.Line!, AnswerOption.Yes);
        if (RealDefinition.Questionnaire.FindItem(group.Line!)!.EnableWhen is { AnyOf: [var only] })
            yield return KeyValuePair.Create(only.LinkId, only.Codes[0]);
    }
}
