using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Features.Fhir.Definition;

/// <summary>
/// Says in FHIRPath which questions are asked, exactly as <c>AskedItems</c> does: what an open question decides is asked, and a question
/// that is not asked decides nothing. Items with the same conditions share a gate.
/// </summary>
internal sealed class AskedGates
{
    private readonly Questionnaire questionnaire;
    private readonly Dictionary<string, string> gateOfItem = [];
    private readonly Dictionary<string, (string LinkId, IReadOnlyList<EnableWhen> Required)> gates = [];

    public AskedGates(Questionnaire questionnaire)
    {
        this.questionnaire = questionnaire;
        foreach (var screen in questionnaire.Screens)
        {
            foreach (var group in screen.Groups)
            {
                foreach (var item in group.Items)
                {
                    var required = AskedWhen.Of(screen, group, item);
                    if (required.Count == 0)
                        continue;
                    // An item that names itself, or a neighbour, is decided otherwise than the others of its group.
                    var isOwn = item.EnableWhen is not null || required.SelectMany(static one => one.AnyOf)
                        .Any(condition => group.Items.Any(other => other.LinkId == condition.LinkId));
                    var name = "ask-" + (isOwn ? item.LinkId : group.Id);
                    gates.TryAdd(name, (item.LinkId, required));
                    gateOfItem.Add(item.LinkId, name);
                }
            }
        }
    }

    /// <summary>That the item is asked; null when it always is.</summary>
    public string? Asked(string linkId) => gateOfItem.TryGetValue(linkId, out var gate) ? FhirPath.Noted(gate) : null;

    /// <summary>The expression, as far as the item is asked.</summary>
    public string WhenAsked(string linkId, string expression) =>
        Asked(linkId) is { } asked ? $"({asked} and {expression})" : expression;

    /// <summary>The steps that note what is asked, each built on those before it.</summary>
    public IEnumerable<string> Steps() => gates.GroupBy(gate => DepthOf(gate.Key)).OrderBy(static step => step.Key).Select(step =>
        FhirPath.Note(step.Select(gate => (gate.Key, FhirPath.All(gate.Value.Required.Select(any =>
            FhirPath.Any(any.AnyOf.Select(condition => Holds(gate.Value.LinkId, condition)))))))));

    private int DepthOf(string gate) => 1 + gates[gate].Required.SelectMany(static any => any.AnyOf)
        .Where(condition => condition.LinkId != gates[gate].LinkId)
        .Select(condition => gateOfItem.TryGetValue(condition.LinkId, out var before) ? DepthOf(before) : 0)
        .Max();

    private string Holds(string linkId, EnableCondition condition)
    {
        var options = questionnaire.FindItem(condition.LinkId)!.AnswerOptions;
        string Has(AnswerOption option) => FhirPath.Has($"{condition.LinkId}={AnswerCoding.CodeOf(option)}");
        if (condition.LinkId == linkId)
            return FhirPath.Any(options.Where(option => condition.Codes.Contains(option.Code)).Select(Has));
        var others = FhirPath.Any(options.Where(option => !condition.Codes.Contains(option.Code)).Select(Has));
        return WhenAsked(condition.LinkId, FhirPath.Not(others));
    }
}
