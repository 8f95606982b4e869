using System.Collections.Frozen;
using Hl7.Fhir.Utility;

namespace SIJointSite.Features.Fhir;

/// <summary>
/// What is wrong with an element that cannot be read, and where. Firely's own message repeats the value, and its path a name that the
/// sender made up: so the words are ours, by Firely's code, and the path ends where it leaves the names that FHIR has.
/// </summary>
internal static class UnreadableElement
{
    private static readonly FrozenSet<string> Roots = FrozenSet.Create("QuestionnaireResponse", "Parameters");

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        "answer", "author", "authored", "code", "contained", "display", "extension", "id", "identifier", "item", "language", "linkId",
        "meta", "name", "parameter", "questionnaire", "resource", "source", "status", "subject", "system", "text", "value");

    public static (string Text, string? Element) Of(CodedException issue) =>
        (TextOf(issue.ErrorCode), PlaceOf((issue as ExtendedCodedException)?.InstancePath ?? ""));

    private static string TextOf(string code) => code switch
    {
        "JSON109" or "JSON120" or "JSON121" or "PVAL129" => "Leave out what is empty: FHIR has no null and no empty array.",
        "JSON129" => "Give each property once.",
        "PVAL101" or "PVAL128" or "PVAL130" => "FHIR R4 has no such element or type here.",
        "PVAL105" => "An element that must be there is missing.",
        "PVAL127" => "This element is a list.",
        "PVAL114" or "PVAL116" or "PVAL123" or "PVAL124" => "The value is not of the form that this element has.",
        _ => "This is not as FHIR R4 has it.",
    };

    private static string? PlaceOf(string path)
    {
        var names = path.Split('.');
        return Roots.Contains(names[0])
            ? string.Join('.', names.Skip(1).TakeWhile(static name => Names.Contains(name.Split('[')[0])).Prepend(names[0]))
            : null;
    }
}
