using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Fhir.Definition;

/// <summary>
/// The rule of the outcome in FHIRPath, made from the same definition as <see cref="RedFlagTriage"/> and saying the same: the highest of
/// every red flag, rule and floor. Empty until every question that is asked has its answer, but for an emergency, which waits for none.
/// It goes on step by step: the answers as one string, what is asked, which signs hold that rules name, the level.
/// </summary>
internal sealed class OutcomeExpression
{
    private readonly RedFlagTriage triage;
    private readonly AskedGates gates;
    private readonly Dictionary<string, RedFlag> flags;
    private readonly Dictionary<string, string> lineOfItem;

    private OutcomeExpression(RedFlagTriage triage)
    {
        this.triage = triage;
        gates = new AskedGates(triage.Questionnaire);
        flags = triage.RedFlags.ToDictionary(static flag => flag.Id);
        lineOfItem = triage.Questionnaire.Screens.SelectMany(static screen => screen.Groups).Where(static group => group.Line is not null)
            .SelectMany(static group => group.Items, static (group, item) => (item.LinkId, group.Line))
            .ToDictionary(static pair => pair.LinkId, static pair => pair.Line!);
    }

    public static string Of(RedFlagTriage triage) => new OutcomeExpression(triage).Write();

    private string Write() => string.Concat(
        [
            Answers(),
            .. gates.Steps(),
            FhirPath.Note(triage.Rules.SelectMany(static rule => rule.Clauses)
                .SelectMany(static clause => clause.RedFlagIds, static (clause, id) => (Id: id, clause.NotSureCounts)).Distinct()
                .Select(named => (NameOf(named.Id, named.NotSureCounts), Raised(flags[named.Id], named.NotSureCounts)))),
            $".select(iif({Holds(Disposition.Emergency)}, '{DispositionCodes.CodeOf(Disposition.Emergency)}', iif({IsComplete()}, ",
            $"iif({Holds(Disposition.Urgent)}, '{DispositionCodes.CodeOf(Disposition.Urgent)}', ",
            $"iif({Holds(Disposition.NonUrgent)}, '{DispositionCodes.CodeOf(Disposition.NonUrgent)}', ",
            $"'{DispositionCodes.CodeOf(Disposition.SelfCare)}')))))",
        ]);

    /// <summary>
    /// A code that no question offers counts as no answer. Not <c>repeat(item)</c>, which looks for doubles by comparing every item with
    /// every other and takes fifty times as long.
    /// </summary>
    private string Answers()
    {
        var codes = triage.Questionnaire.Items.SelectMany(static item => item.AnswerOptions).Select(AnswerCoding.CodeOf).Distinct();
        return "('|' & %resource.descendants().where(linkId.exists())"
            + $".where('|{string.Join('|', codes)}|'.contains('|' & answer.value.code & '|'))"
            + ".select(linkId & '=' & answer.value.code).join('|') & '|')";
    }

    private string IsComplete() => FhirPath.All(triage.Questionnaire.Items
        .GroupBy(item => gates.Asked(item.LinkId))
        .Select(static items =>
        {
            var answered = FhirPath.All(items.Select(static item => FhirPath.HasAnswer(item.LinkId)));
            return items.Key is { } asked ? $"({FhirPath.Not(asked)} or {answered})" : answered;
        }));

    private string Holds(Disposition level) => FhirPath.Any(
    [
        // "Not sure" never calls for more than "yes", so the worst first finds the same when "yes" counts as "not sure" too.
        .. ByGate(triage.RedFlags.Where(flag => flag.Disposition == level || flag.NotSureDisposition == level)
            .Select(flag => (flag, OrNotSure: flag.NotSureDisposition == level))),
        .. triage.Rules.Where(rule => rule.Disposition == level)
            .Select(static rule => FhirPath.All(rule.Clauses.Select(Holds))),
    ]);

    private static string Holds(RuleClause clause)
    {
        var named = clause.RedFlagIds.Select(id => FhirPath.Noted(NameOf(id, clause.NotSureCounts)));
        return clause.AtLeast == 1 ? FhirPath.Any(named)
            : $"({string.Join(" + ", named.Select(static one => $"iif({one}, 1, 0)"))} >= {clause.AtLeast})";
    }

    /// <summary>Any of these red flags; what the same gate lets through stands together.</summary>
    private IEnumerable<string> ByGate(IEnumerable<(RedFlag Flag, bool OrNotSure)> some)
    {
        var all = some.ToList();
        foreach (var behind in all.Where(static one => one.Flag.Conditions.Count == 1)
            .GroupBy(one => gates.Asked(one.Flag.Conditions[0].LinkId)))
        {
            var any = FhirPath.Any(behind.Select(one => Answered(one.Flag.Conditions[0], one.OrNotSure)));
            yield return behind.Key is { } asked ? $"({asked} and {any})" : any;
        }

        foreach (var (flag, orNotSure) in all.Where(static one => one.Flag.Conditions.Count > 1))
            yield return Raised(flag, orNotSure);
    }

    private string Raised(RedFlag flag, bool orNotSure) => FhirPath.All(flag.Conditions.Select(condition =>
        gates.WhenAsked(condition.LinkId, Answered(condition, orNotSure))));

    /// <summary>An item without an answer counts as not sure while the line that it stands behind is not sure.</summary>
    private string Answered(FlagCondition condition, bool orNotSure)
    {
        var item = triage.Questionnaire.FindItem(condition.LinkId)!;
        string[] codes = [.. condition.YesCodes, .. orNotSure ? condition.NotSureCodes : []];
        var given = item.AnswerOptions.Where(option => codes.Contains(option.Code)).Select(option => Token(item.LinkId, option));
        if (!lineOfItem.TryGetValue(item.LinkId, out var line) || !codes.Contains(AnswerOption.NotSure))
            return FhirPath.Any(given);
        var doubt = triage.Questionnaire.FindItem(line)!.FindOption(AnswerOption.NotSure)!;
        return FhirPath.Any([.. given, $"({Token(line, doubt)} and {FhirPath.Not(FhirPath.HasAnswer(item.LinkId))})"]);
    }

    private static string Token(string linkId, AnswerOption option) => FhirPath.Has($"{linkId}={AnswerCoding.CodeOf(option)}");

    private static string NameOf(string flagId, bool orNotSure) => orNotSure ? flagId + "?" : flagId;
}
