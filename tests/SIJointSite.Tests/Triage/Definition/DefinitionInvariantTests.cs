using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Tests.Triage.Definition;

/// <summary>
/// What must hold for any answers (docs/evidence/red-flags.md section 11, form-invariants.md A to E), over the definition that
/// the site runs: every one, two and three changes from the all-clear, and random answers with all their neighbours.
/// </summary>
public sealed class DefinitionInvariantTests
{
    private const int Seed = 20261124;

    private static readonly RedFlagTriage Triage = RealDefinition.Triage;

    /// <summary>Every single answer that differs from the all-clear.</summary>
    private static readonly (string LinkId, string Code)[] Changes =
    [
        .. from item in RealDefinition.Questionnaire.Items
           from option in item.AnswerOptions
           where RealDefinition.AllClear.CodeOf(item.LinkId) != option.Code
           select (item.LinkId, option.Code),
    ];

    private static Disposition LevelOf(QuestionnaireResponse response) =>
        Assert.IsType<TriageOutcome.Decided>(Triage.Assess(response)).Disposition;

    [Fact]
    public void LevelOf_EveryOneTwoAndThreeChanges_NeverFallsBelowItsParts()
    {
        var sheet = new AnswerSheet(RealDefinition.Questionnaire, RealDefinition.AllClear);
        var places = RealDefinition.Questionnaire.Items.Select(static (item, index) => (item.LinkId, index)).ToDictionary();
        (int Item, int Option)[] changes =
            [.. Changes.Select(change => (places[change.LinkId], RealDefinition.OptionOf(change.LinkId, change.Code)))];
        Disposition LevelWith(params ReadOnlySpan<int> chosen)
        {
            Span<int> before = stackalloc int[chosen.Length];
            for (var index = 0; index < chosen.Length; index++)
                (before[index], sheet[changes[chosen[index]].Item]) = (sheet[changes[chosen[index]].Item], changes[chosen[index]].Option);
            var level = Triage.LevelOf(sheet);
            for (var index = chosen.Length - 1; index >= 0; index--)
                sheet[changes[chosen[index]].Item] = before[index];
            return level;
        }

        var pairs = new Disposition[changes.Length, changes.Length];
        var triples = 0;
        for (var one = 0; one < changes.Length; one++)
        {
            pairs[one, one] = LevelWith(one);
            for (var two = 0; two < one; two++)
            {
                pairs[one, two] = LevelWith(one, two);
                if (changes[one].Item != changes[two].Item)
                    Assert.True(pairs[one, two] >= pairs[one, one] && pairs[one, two] >= pairs[two, two],
                        $"{Changes[one]} with {Changes[two]} is {pairs[one, two]}");
            }
        }

        for (var one = 0; one < changes.Length; one++)
        {
            for (var two = 0; two < one; two++)
            {
                for (var three = 0; three < two; three++)
                {
                    if (changes[one].Item == changes[two].Item || changes[two].Item == changes[three].Item
                        || changes[one].Item == changes[three].Item)
                        continue;
                    var level = LevelWith(one, two, three);
                    triples++;
                    if (level < pairs[one, two] || level < pairs[one, three] || level < pairs[two, three])
                        Assert.Fail($"{Changes[one]}, {Changes[two]} and {Changes[three]} together are only {level}");
                }
            }
        }

        Assert.True(triples > 100_000, $"only {triples} triples");
    }

    [Fact]
    public void Assess_NotSure_IsBetweenNoAndYes()
    {
        foreach (var item in RealDefinition.Questionnaire.Items.Where(item =>
            item.Accepts(AnswerOption.NotSure) && item.Accepts(AnswerOption.Yes)))
        {
            var no = LevelOf(RealDefinition.AllClear.With(item.LinkId, AnswerOption.No));
            var notSure = LevelOf(RealDefinition.AllClear.With(item.LinkId, AnswerOption.NotSure));
            var yes = LevelOf(RealDefinition.AllClear.With(item.LinkId, AnswerOption.Yes));

            Assert.True(no <= notSure && notSure <= yes, item.LinkId);
            Assert.True(yes < Disposition.Urgent || notSure > no, $"{item.LinkId}: not sure is taken as no");
            Assert.True(yes < Disposition.NonUrgent || notSure > Disposition.SelfCare, $"{item.LinkId}: not sure reaches self-care");
        }
    }

    [Fact]
    public void Assess_AnyItemBlank_NeverReachesSelfCareAndNeverDecides()
    {
        foreach (var item in RealDefinition.Questionnaire.Items.Where(IsAskedAtTheAllClear))
        {
            var outcome = Triage.Assess(RealDefinition.AllClear.Without(item.LinkId));

            var incomplete = Assert.IsType<TriageOutcome.Incomplete>(outcome);
            Assert.Contains(item.LinkId, incomplete.MissingLinkIds);
            Assert.True(outcome.Disposition >= Disposition.NonUrgent);
        }
    }

    [Fact]
    public void Assess_NothingOrNotSureOfAnything_IsNeverSelfCare()
    {
        var notSure = new QuestionnaireResponse(RealDefinition.Questionnaire.Items.Select(item =>
            KeyValuePair.Create(item.LinkId,
                item.Accepts(AnswerOption.NotSure) ? AnswerOption.NotSure : RealDefinition.AllClear.CodeOf(item.LinkId)!)));

        Assert.IsType<TriageOutcome.Incomplete>(Triage.Assess(QuestionnaireResponse.Empty));
        Assert.True(LevelOf(notSure) >= Disposition.Urgent);
    }

    [Fact]
    public void Assess_UnknownCode_LeavesTheQuestionOpen()
    {
        var outcome = Triage.Assess(RealDefinition.AllClear.With("saddle-numbness", "nope"));

        Assert.Equal(["saddle-numbness"], Assert.IsType<TriageOutcome.Incomplete>(outcome).MissingLinkIds);
    }

    [Fact]
    public void Assess_AnyOrder_GivesTheSame()
    {
        var random = new Random(Seed);
        for (var run = 0; run < 300; run++)
        {
            var response = RandomResponse(random, worrying: run % 20);
            var shuffled = response.Answers.ToArray();
            random.Shuffle(shuffled);

            var again = new QuestionnaireResponse(shuffled);

            Assert.Equal(Triage.Assess(response).Reasons.Select(reason => reason.Id),
                Triage.Assess(again).Reasons.Select(reason => reason.Id));
        }
    }

    [Theory]
    [InlineData(Disposition.SelfCare, "")]
    [InlineData(Disposition.NonUrgent, "S01")]
    [InlineData(Disposition.Urgent, "U01")]
    [InlineData(Disposition.Emergency, "E01")]
    public void Assess_OneAnswer_ReachesEveryLevel(Disposition level, string ids) =>
        Assert.Equal(level, LevelOf(RealDefinition.Raising(ids)));

    [Fact]
    public void Assess_SelfCare_IsExactlyWhereNothingIsRaised()
    {
        var random = new Random(Seed);
        for (var run = 0; run < 20_000; run++)
        {
            var outcome = Triage.Assess(RandomResponse(random, worrying: run % 4));

            Assert.Equal(outcome.Disposition is Disposition.SelfCare, outcome.Reasons.Count == 0);
        }
    }

    [Theory]
    [InlineData("changed", Disposition.Emergency)]
    [InlineData("not-sure", Disposition.Urgent)]
    [InlineData("checked", Disposition.Urgent)]
    [InlineData("everyday", Disposition.SelfCare)]
    public void Assess_OldTroubleWithPeePooOrFeeling_IsLowerOnlyWhenCheckedAndTheSame(string kind, Disposition expected)
    {
        var response = RealDefinition.AllClear.With("old-saddle-bladder-bowel-change", AnswerOption.Yes).With("old-change-kind", kind);

        Assert.Equal(expected, LevelOf(response));
    }

    private static bool IsAskedAtTheAllClear(Item item) =>
        RealDefinition.Questionnaire.IsAsked(item.LinkId, RealDefinition.AllClear);

    /// <summary>About so many answers that are not the reassuring one; every item has an answer.</summary>
    private static QuestionnaireResponse RandomResponse(Random random, int worrying)
    {
        var response = RealDefinition.AllClear;
        for (var change = 0; change < worrying; change++)
        {
            var (linkId, code) = Changes[random.Next(Changes.Length)];
            response = response.With(linkId, code);
        }

        return response;
    }
}
