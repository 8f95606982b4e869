using Hl7.Fhir.FhirPath;
using Hl7.Fhir.Model;
using Hl7.FhirPath;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Fhir;

/// <summary>
/// The engine and the FHIRPath that is made for renderers, run by another's FHIRPath engine, find the same outcome: a sample of single
/// answers, of pairs, and of random sets with blanks, doubts and answers to what is not asked. The runs are numbered, so a failure can be
/// run again.
/// </summary>
[Trait("Category", ProofSize.Category)]
[Collection(ProofSize.OnEveryCore)]
public sealed class OutcomeExpressionProofTests
{
    /// <summary>Few, and in the full proof too: the other engine takes half a second over one.</summary>
    private static readonly int Runs = ProofSize.Of(full: 300, sample: 6);

    private static readonly RedFlagTriage Triage = RealDefinition.Triage;
    private static readonly Item[] Items = [.. RealDefinition.Questionnaire.Items];
    private static readonly string Rule = SampleResponse.Questionnaire.Item[^1].Extension
        .Select(static extension => extension.Value).OfType<Expression>().Single().Expression_!;
    private static readonly CompiledExpression Compiled = new FhirPathCompiler().Compile(Rule);

    private static readonly (int Item, int Option)[] Changes =
    [
        .. from item in Enumerable.Range(0, Items.Length)
           from option in Enumerable.Range(AnswerSheet.Unanswered, Items[item].AnswerOptions.Count + 1)
           select (item, option),
    ];

    [Fact]
    public void Expression_NothingAnswered_IsEmpty() => Assert.Null(OutcomeOf(new AnswerSheet(
        RealDefinition.Questionnaire, Core.Triage.Form.QuestionnaireResponse.Empty)));

    [Fact]
    public void Expression_AllClear_IsSelfCare() => Assert.Equal("self-care", OutcomeOf(AllClear()));

    [Fact]
    public void Expression_OneAnswerOrBlank_FindsWhatTheEngineFinds() => Parallel.ForEach(SomeOf(Changes, Changes.Length), change =>
    {
        foreach (var sheet in new[] { AllClear(), Unsure() })
        {
            sheet[change.Item] = change.Option;
            Compare(sheet, $"{Items[change.Item].LinkId} {change.Option}");
        }
    });

    [Fact]
    public void Expression_PairsOfAnswers_FindWhatTheEngineFinds()
    {
        Parallel.ForEach(SomeOf(Pairs(), Changes.Length * (Changes.Length - 1) / 2), pair =>
        {
            var sheet = AllClear();
            sheet[pair.One.Item] = pair.One.Option;
            sheet[pair.Other.Item] = pair.Other.Option;
            Compare(sheet, $"{Items[pair.One.Item].LinkId} {pair.One.Option}, {Items[pair.Other.Item].LinkId} {pair.Other.Option}");
        });
    }

    [Fact]
    public void Expression_RandomAnswers_FindsWhatTheEngineFinds() =>
        Parallel.For(0, Runs, run => Compare(RandomSheet(run), $"run {run}"));

    private static void Compare(AnswerSheet sheet, string name)
    {
        var expected = Triage.Assess(sheet.ToResponse()) is TriageOutcome.Decided decided ? DispositionCodes.CodeOf(decided.Disposition) : null;
        var found = OutcomeOf(sheet);
        if (expected != found)
            Assert.Fail($"{name}: the engine says {expected ?? "nothing yet"}, the expression {found ?? "nothing yet"}");
    }

    private static string? OutcomeOf(AnswerSheet sheet)
    {
        var response = SampleResponse.Of(sheet.ToResponse()).ToPocoNode();
        return Compiled(response, new EvaluationContext { Resource = response }).SingleOrDefault()?.GetValue() as string;
    }

    private static IEnumerable<((int Item, int Option) One, (int Item, int Option) Other)> Pairs() =>
        Changes.SelectMany((one, place) => Changes.Take(place).Where(other => other.Item != one.Item).Select(other => (one, other)));

    /// <summary>Every so many.</summary>
    private static IEnumerable<T> SomeOf<T>(IEnumerable<T> all, int count)
    {
        var step = Math.Max(1, count / Runs);
        return all.Where((_, place) => place % step == 0);
    }

    private static AnswerSheet AllClear() => new(RealDefinition.Questionnaire, RealDefinition.AllClear);

    /// <summary>Everything that can be is not sure.</summary>
    private static AnswerSheet Unsure() => new(RealDefinition.Questionnaire, RealDefinition.AllClear.With(
        Items.Where(static item => item.Accepts(AnswerOption.NotSure)).Select(static item => KeyValuePair.Create(item.LinkId, AnswerOption.NotSure))));

    /// <summary>Mostly a few changes: many soon end in an emergency, where nothing is left to prove. Lines are opened often.</summary>
    private static AnswerSheet RandomSheet(int run)
    {
        var random = new Random(run);
        var sheet = AllClear();
        for (var change = random.Next(10) == 0 ? random.Next(Items.Length) : random.Next(9); change > 0; change--)
        {
            var item = random.Next(Items.Length);
            sheet[item] = random.Next(AnswerSheet.Unanswered, Items[item].AnswerOptions.Count);
            if (RealDefinition.Questionnaire.FindGroupOf(Items[item].LinkId)!.Line is { } line && random.Next(3) > 0)
                sheet[RealDefinition.Questionnaire.PlaceOf(line)] = RealDefinition.OptionOf(line, random.Next(2) == 0 ? "yes" : "not-sure");
        }

        return sheet;
    }
}
