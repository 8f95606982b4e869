using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Triage.Definition;

/// <summary>
/// A million random answer sets of the definition that the site runs, each with every set that one other answer makes of it
/// (form-invariants.md B1, B2, B8, D4; red-flags.md section 11). The runs are numbered, so a failure can be run again.
/// </summary>
[Trait("Category", ProofSize.Category)]
[Collection(ProofSize.OnEveryCore)]
public sealed class DefinitionRandomProofTests
{
    private static readonly int Runs = ProofSize.Of(full: 1_000_000, sample: 50_000);

    private static readonly RedFlagTriage Triage = RealDefinition.Triage;
    private static readonly Item[] Items = [.. RealDefinition.Questionnaire.Items];

    /// <summary>How worrying each answer of each item is; null where it is a fact about the person, on no scale.</summary>
    private static readonly int?[][] Ranks =
        [.. Items.Select(item => item.AnswerOptions.Select(option => RealDefinition.RankOf(item.LinkId, option.Code)).ToArray())];

    private static readonly int[] Calm =
        [.. Items.Select(item => RealDefinition.OptionOf(item.LinkId, RealDefinition.AllClear.CodeOf(item.LinkId)!))];

    [Fact]
    public void LevelOf_AnswerSetsAndTheirNeighbours_IsMonotoneAndBlankIsNeverNo()
    {
        Parallel.For(0, Runs / 1000, batch =>
        {
            for (var run = batch * 1000; run < (batch + 1) * 1000; run++)
            {
                var sheet = RandomSheet(run);
                var level = Triage.LevelOf(sheet);
                // What is not asked here is not asked when it is blank either: that is looked up once for the whole set.
                var asked = new Lazy<HashSet<string>>(() => AskedIn(sheet));
                for (var item = 0; item < Items.Length; item++)
                    CheckNeighbours(run, sheet, item, level, asked);
            }
        });
    }

    [Fact]
    public void LevelOf_TwoAnswerSetsPutTogether_NeverFallsBelowEither()
    {
        Parallel.For(0, Runs / 2, run =>
        {
            var (one, other, both) = (RandomSheet(2 * run), RandomSheet(2 * run + 1), RandomSheet(2 * run));
            for (var item = 0; item < Items.Length; item++)
            {
                // What is on no scale (an age band, pregnant or just had a baby) is a fact about one person: both sets get the same.
                if (Ranks[item][one[item]] is not { } rank || Ranks[item][other[item]] is not { } otherRank
                    || (rank == otherRank && one[item] != other[item]))
                    other[item] = both[item] = one[item] = Calm[item];
                else
                    both[item] = rank >= otherRank ? one[item] : other[item];
            }

            var (level, parts) = (Triage.LevelOf(both), (Triage.LevelOf(one), Triage.LevelOf(other)));
            if (level < parts.Item1 || level < parts.Item2)
                Assert.Fail($"Run {run}: {parts.Item1} and {parts.Item2} together are only {level}");
        });
    }

    [Fact]
    public void LevelOf_AnyAgeOrPregnancy_NeverDiscountsASymptom()
    {
        var facts = new[] { "age-band", "pregnancy" }.Select(linkId => Array.FindIndex(Items, item => item.LinkId == linkId)).ToArray();
        Parallel.For(0, Runs / 20, run =>
        {
            var sheet = RandomSheet(run);
            foreach (var item in facts)
            {
                sheet[item] = Calm[item];
                var level = Triage.LevelOf(sheet);
                for (var option = 0; option < Items[item].AnswerOptions.Count; option++)
                {
                    sheet[item] = option;
                    if (Triage.LevelOf(sheet) < level)
                        Assert.Fail($"Run {run}: {Items[item].LinkId} {Items[item].AnswerOptions[option].Code} lowers {level}");
                }

                sheet[item] = Calm[item];
            }
        });
    }

    /// <summary>Changes one answer in every way, and puts it back.</summary>
    private static void CheckNeighbours(int run, AnswerSheet sheet, int item, Disposition level, Lazy<HashSet<string>> asked)
    {
        var option = sheet[item];
        var rank = Ranks[item][option];
        for (var other = 0; other < Ranks[item].Length; other++)
        {
            if (rank is not { } from || Ranks[item][other] is not { } to || to == from)
                continue;
            sheet[item] = other;
            var changed = Triage.LevelOf(sheet);
            if (to > from ? changed < level : changed > level)
            {
                Assert.Fail(
                    $"Run {run}: {Items[item].LinkId} from {Items[item].AnswerOptions[option].Code} "
                    + $"to {Items[item].AnswerOptions[other].Code} turns {level} into {changed}");
            }
        }

        // A blank is at least as much as the calm answer, and never lets self-care through while it is asked.
        sheet[item] = Calm[item];
        var calm = option == Calm[item] ? level : Triage.LevelOf(sheet);
        sheet[item] = AnswerSheet.Unanswered;
        var blank = Triage.LevelOf(sheet);
        sheet[item] = option;
        var linkId = Items[item].LinkId;
        if (blank < calm || (
            blank is Disposition.SelfCare && asked.Value.Contains(linkId)
            && RealDefinition.Questionnaire.IsAsked(linkId, sheet.ToResponse().Without(linkId))))
            Assert.Fail($"Run {run}: {linkId} left blank gives {blank}, its calm answer {calm}");
    }

    private static HashSet<string> AskedIn(AnswerSheet sheet) =>
        [
            .. RealDefinition.Questionnaire.AskedScreens(sheet.ToResponse())
                .SelectMany(static screen => screen.Items).Select(static item => item.LinkId),
        ];

    /// <summary>From nearly all-clear to nearly everything; every item has an answer.</summary>
    private static AnswerSheet RandomSheet(int run)
    {
        var random = new Random(run);
        var sheet = new AnswerSheet(RealDefinition.Questionnaire, RealDefinition.AllClear);
        // Few changes are the interesting ones: many soon end in an emergency, where nothing is left to prove.
        var changes = random.Next(10) == 0 ? random.Next(Items.Length) : random.Next(7);
        for (var change = 0; change < changes; change++)
        {
            var item = random.Next(Items.Length);
            sheet[item] = random.Next(Items[item].AnswerOptions.Count);
        }

        return sheet;
    }
}
