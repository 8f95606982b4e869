using SIJointSite.Content.Files;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Triage.Definition;

/// <summary>
/// The definition that the site runs, held against version 1.1.0, which is kept beside this file: every single and pair of answers and
/// random sets of the older one, answered as the same person would answer the newer. No level falls, but for the two kinds named here.
/// </summary>
[Trait("Category", ProofSize.Category)]
[Collection(ProofSize.OnEveryCore)]
public sealed class EarlierVersionTests
{
    private static readonly RedFlagTriage Earlier = Read("1.1.0");

    private static readonly Item[] Items = [.. Earlier.Questionnaire.Items];

    private static readonly Dictionary<string, string[]> SplitInto = new()
    {
        ["infection-risk"] = ["weak-defences", "ever-injected", "tuberculosis"],
    };

    private static readonly Dictionary<string, string> CalmCodes = new()
    {
        ["age-band"] = "18-to-49",
        ["had-before"] = "same",
        ["duration"] = "under-2-weeks",
    };

    /// <summary>Emergency signs that have nothing to do with nerves.</summary>
    private static readonly string[] NotOfNerves =
    [
        "bad-accident", "chest-or-breathing", "sudden-terrible-pain", "very-ill", "cold-pale-leg", "crisis", "hard-sore-tummy",
        "bowel-blocked", "gut-bleeding", "testicle-pain", "pregnancy-bleeding", "pregnancy-pain", "pregnancy-fever", "baby-moving-less",
        "bad-headache-pregnancy", "ectopic-signs",
    ];

    private static readonly string[] SignsOfPregnancy =
        ["pregnancy-pain", "baby-moving-less", "ectopic-signs", "early-pregnancy-signs"];

    private static readonly string[] NerveSignsOfALeg = ["one-leg-below-knee", "one-leg-tingling", "leg-a-bit-weak", "numbness-spreading"];

    [Fact]
    public void LevelOf_EverySingleAndPairOfAnswersOfTheEarlierVersion_FallsOnlyWhereListed()
    {
        var calm = new AnswerSheet(Earlier.Questionnaire, new QuestionnaireResponse(
            Items.Select(item => KeyValuePair.Create(item.LinkId, CalmCodes.GetValueOrDefault(item.LinkId, AnswerOption.No)))));
        (int Item, int Option)[] changes =
        [
            .. from item in Enumerable.Range(0, Items.Length)
               from option in Enumerable.Range(0, Items[item].AnswerOptions.Count)
               where calm[item] != option
               select (item, option),
        ];

        Parallel.For(0, changes.Length, one =>
        {
            var sheet = new AnswerSheet(Earlier.Questionnaire, calm.ToResponse());
            for (var two = 0; two <= one; two++)
            {
                if (two < one && changes[one].Item == changes[two].Item)
                    continue;
                sheet[changes[two].Item] = changes[two].Option;
                sheet[changes[one].Item] = changes[one].Option;
                Compare(sheet, one);
                sheet[changes[one].Item] = calm[changes[one].Item];
                sheet[changes[two].Item] = calm[changes[two].Item];
            }
        });
    }

    [Fact]
    public void LevelOf_RandomAnswersOfTheEarlierVersion_FallsOnlyWhereListed()
    {
        Parallel.For(0, ProofSize.Of(full: 1_000_000, sample: 30_000), run =>
        {
            var random = new Random(run);
            var sheet = new AnswerSheet(Earlier.Questionnaire, new QuestionnaireResponse(
                Items.Select(item => KeyValuePair.Create(item.LinkId, CalmCodes.GetValueOrDefault(item.LinkId, AnswerOption.No)))));
            for (var change = random.Next(10) == 0 ? random.Next(Items.Length) : random.Next(7); change > 0; change--)
            {
                var item = random.Next(Items.Length);
                sheet[item] = random.Next(Items[item].AnswerOptions.Count);
            }

            Compare(sheet, run);
        });
    }

    private static void Compare(AnswerSheet sheet, int variant)
    {
        var before = Earlier.LevelOf(sheet);
        if (before is Disposition.SelfCare)
            return;
        var response = Earlier.Questionnaire.Prune(sheet.ToResponse());
        var now = RealDefinition.Triage.Assess(Translate(response, variant)) switch
        {
            TriageOutcome.Decided decided => decided.Disposition,
            var open => throw new InvalidOperationException(
                $"Not every question is answered: {string.Join(", ", ((TriageOutcome.Incomplete)open).MissingLinkIds)}"),
        };
        if (now < before && !IsDoubtAboutAnotherSign(response, before, now) && !IsSignOfPregnancyAfterABirth(response))
        {
            var said = response.Answers.Where(static answer => answer.Value is not AnswerOption.No);
            Assert.Fail($"{before} is now {now}: {string.Join(", ", said)}");
        }
    }

    /// <summary>
    /// The kind that falls: not sure of an emergency sign that has nothing to do with nerves, beside a nerve sign in one leg. It was
    /// an emergency and is urgent now, by rule K14 (docs/evidence/beyond.md).
    /// </summary>
    private static bool IsDoubtAboutAnotherSign(QuestionnaireResponse response, Disposition before, Disposition now) =>
        (before, now) is (Disposition.Emergency, Disposition.Urgent)
        && NotOfNerves.Any(linkId => response.CodeOf(linkId) is AnswerOption.NotSure)
        && NerveSignsOfALeg.Any(linkId => response.CodeOf(linkId) is AnswerOption.Yes);

    /// <summary>
    /// Contradictions that can no longer be given: after a birth only what concerns it is asked, no baby that moves less inside.
    /// </summary>
    private static bool IsSignOfPregnancyAfterABirth(QuestionnaireResponse response) =>
        response.CodeOf("pregnancy") is "birth-6-weeks" or "birth-6-months"
        && SignsOfPregnancy.Any(linkId => response.CodeOf(linkId) is not AnswerOption.No);

    /// <summary>The answers that the same person gives now: the same signs, and the lines that they stand behind.</summary>
    /// <param name="before">The answers to version 1.1.0.</param>
    /// <param name="variant">Chooses where one question has become several.</param>
    private static QuestionnaireResponse Translate(QuestionnaireResponse before, int variant)
    {
        var response = RealDefinition.AllClear.With(before.Answers
            .Where(static answer => RealDefinition.Questionnaire.FindItem(answer.Key)?.Accepts(answer.Value) == true
                && answer.Key != "old-saddle-bladder-bowel-change"));
        foreach (var (linkId, code) in before.Answers)
        {
            response = (linkId, code) switch
            {
                ("age-band", "50-to-64") => response.With("age-band", variant % 2 == 0 ? "50-to-59" : "60-to-64"),
                ("recent-operation", "no") => response.With("operation-line", AnswerOption.No),
                ("recent-operation", _) => response.With("operation-line", AnswerOption.Yes),
                ("infection-risk", not AnswerOption.No) => response.With(SplitInto[linkId][variant % 3], code),
                ("old-saddle-bladder-bowel-change", AnswerOption.Yes) => response.With(linkId, code).With("old-change-kind", "checked"),
                ("old-saddle-bladder-bowel-change", AnswerOption.NotSure) => response.With(linkId, code).With("old-change-kind", code),
                _ => response,
            };
        }

        // Bleeding after a birth has a question of its own now.
        if (before.CodeOf("pregnancy-bleeding") is { } bleeding)
            response = response.With("birth-bleeding", bleeding);
        foreach (var group in RealDefinition.Questionnaire.Screens.SelectMany(static screen => screen.Groups)
            .Where(static group => group is { Line: not null, IsChecklist: true }).Reverse())
        {
            var codes = group.Items.Select(item => response.CodeOf(item.LinkId)).ToHashSet();
            if (codes.Contains(AnswerOption.Yes))
                response = response.With(group.Line!, AnswerOption.Yes);
            else if (codes.Contains(AnswerOption.NotSure) && response.CodeOf(group.Line!) is AnswerOption.No)
                response = response.With(group.Line!, AnswerOption.NotSure);
        }

        return response;
    }

    private static RedFlagTriage Read(string version)
    {
        YamlFile Yaml(string name) => YamlFile.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Triage", "Definition", "Earlier", version, name)), name);
        return new DefinitionReader(Yaml("questionnaire.yaml"), Yaml("rules.yaml")).Read().Triage;
    }
}
