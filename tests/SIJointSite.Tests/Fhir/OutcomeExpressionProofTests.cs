using Hl7.Fhir.FhirPath;
using Hl7.Fhir.Model;
using Hl7.FhirPath;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Features.Fhir;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Fhir;

/// <summary>
/// The engine and the FHIRPath that is made for renderers, run by another's FHIRPath engine, find the same outcome: for single answers, for
/// pairs, and for random sets with blanks, doubts and answers to what is not asked; in the full proof for every single answer, every pair,
/// and 100,000 sets. The runs are numbered, so a failure can be run again.
/// </summary>
[Trait("Category", ProofSize.Category)]
[Collection(ProofSize.OnEveryCore)]
public sealed class OutcomeExpressionProofTests
{
    private static readonly int Runs = ProofSize.Of(full: 100_000, sample: 100);
    private static readonly int MostPairs = ProofSize.Of(full: int.MaxValue, sample: 100);

    private static readonly RedFlagTriage Triage = RealDefinition.Triage;
    private static readonly Item[] Items = [.. RealDefinition.Questionnaire.Items];
    private static readonly string Rule = SampleResponse.Questionnaire.Item[^1].Extension
        .Select(static extension => extension.Value).OfType<Expression>().Single().Expression_!;

    /// <summary>
    /// The rule reads the answers into one string and goes on from there. To run the second part alone is four times as quick, so most
    /// sets do that; that the first part gives this string, and the whole the same outcome, is seen on all single answers and on every
    /// twentieth of the random sets.
    /// </summary>
    private static readonly int EndOfReading = Rule.IndexOf(".select($this", StringComparison.Ordinal);

    private static readonly CompiledExpression WholeRule = new FhirPathCompiler().Compile(Rule);
    private static readonly CompiledExpression Reading = new FhirPathCompiler().Compile(Rule[..EndOfReading]);
    private static readonly CompiledExpression AfterReading = new FhirPathCompiler().Compile("$this" + Rule[EndOfReading..]);

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
            Compare(sheet, OutcomeOf(sheet), $"{Items[change.Item].LinkId} {change.Option}");
        }
    });

    [Fact]
    public void Expression_PairsOfAnswers_FindWhatTheEngineFinds() =>
        Parallel.ForEach(SomeOf(Pairs(), Changes.Length * (Changes.Length - 1) / 2), pair =>
        {
            var sheet = AllClear();
            sheet[pair.One.Item] = pair.One.Option;
            sheet[pair.Other.Item] = pair.Other.Option;
            Compare(sheet, AfterReadingOf(sheet),
                $"{Items[pair.One.Item].LinkId} {pair.One.Option}, {Items[pair.Other.Item].LinkId} {pair.Other.Option}");
        });

    [Fact]
    public void Expression_RandomAnswers_FindsWhatTheEngineFinds() => Parallel.For(0, Runs, run =>
    {
        var sheet = RandomSheet(run);
        Compare(sheet, AfterReadingOf(sheet), $"run {run}");
        if (run % 20 == 0)
        {
            Compare(sheet, OutcomeOf(sheet), $"run {run}, with its reading");
            Assert.Equal(InOrder(TextOf(sheet)), InOrder(Run(Reading, SampleResponse.Of(sheet.ToResponse()).ToPocoNode())));
        }
    });

    private static void Compare(AnswerSheet sheet, string? found, string name)
    {
        var expected = Triage.Assess(sheet.ToResponse()) is TriageOutcome.Decided decided
            ? DispositionCodes.CodeOf(decided.Disposition) : null;
        if (expected != found)
            Assert.Fail($"{name}: the engine says {expected ?? "nothing yet"}, the expression {found ?? "nothing yet"}");
    }

    private static string? OutcomeOf(AnswerSheet sheet) => Run(WholeRule, SampleResponse.Of(sheet.ToResponse()).ToPocoNode());

    private static string? AfterReadingOf(AnswerSheet sheet) => Run(AfterReading, new FhirString(TextOf(sheet)).ToPocoNode());

    private static string? Run(CompiledExpression expression, PocoNode on) =>
        expression(on, new EvaluationContext { Resource = on }).SingleOrDefault()?.GetValue() as string;

    /// <summary>The answers as the rule reads them.</summary>
    private static string TextOf(AnswerSheet sheet)
    {
        var answers = sheet.ToResponse();
        return string.Concat(Items
            .Select(item => (item.LinkId, Option: item.FindOption(answers.CodeOf(item.LinkId))))
            .Where(static answer => answer.Option is not null)
            .Select(static answer => $"|{answer.LinkId}={AnswerCoding.CodeOf(answer.Option!)}")) + "|";
    }

    private static IEnumerable<string> InOrder(string? answers) => (answers ?? "").Split('|').Order(StringComparer.Ordinal);

    private static IEnumerable<((int Item, int Option) One, (int Item, int Option) Other)> Pairs() =>
        Changes.SelectMany((one, place) => Changes.Take(place).Where(other => other.Item != one.Item).Select(other => (one, other)));

    /// <summary>Every so many.</summary>
    private static IEnumerable<T> SomeOf<T>(IEnumerable<T> all, int count)
    {
        var step = Math.Max(1, count / MostPairs);
        return all.Where((_, place) => place % step == 0);
    }

    private static AnswerSheet AllClear() => new(RealDefinition.Questionnaire, RealDefinition.AllClear);

    private static AnswerSheet Unsure() => new(RealDefinition.Questionnaire, RealDefinition.NotSureOfAnything);

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
