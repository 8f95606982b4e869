using System.Security.Cryptography;
using System.Text;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Form = Hl7.Fhir.Model.Questionnaire;

namespace SIJointSite.Tests.Fhir;

/// <summary>The Questionnaire as a reviewer reads it: a line an item, with its conditions and answers, and the rule step by step.</summary>
internal static class QuestionnaireText
{
    public static string Of(Form form, string answerCodes)
    {
        var text = new StringBuilder();
        text.AppendLine("# The Questionnaire, as it is made");
        text.AppendLine();
        text.AppendLine("Made from `content/en/triage/` by the tests, run with `SIJOINT_WRITE_DOCS=1`. "
            + "A change of this file is a change of what record");
        text.AppendLine("systems get: read it as one. One line an item: its type, its id, its words; "
            + "below it when it shows, and its answers. The answers");
        text.AppendLine("of most questions are `Y`, `N` and `not-sure`; only others are written out.");
        text.AppendLine();
        text.AppendLine($"`{form.Url}|{form.Version}`, {form.Date}, {form.Status?.ToString().ToLowerInvariant()}. SHA-256 of its JSON:");
        text.AppendLine($"`{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(form.ToJson())))}`");
        text.AppendLine();
        foreach (var item in form.Item)
            Write(item, "", text, answerCodes);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Write(Form.ItemComponent item, string indent, StringBuilder text, string answerCodes)
    {
        var controls = item.Extension.Select(static extension => extension.Value).OfType<CodeableConcept>()
            .Select(static concept => concept.Coding[0].Code).Where(static code => code != "radio-button");
        var kind = string.Join(' ', controls.Prepend(item.Type?.ToString().ToLowerInvariant()));
        text.AppendLine($"{indent}- {kind} `{item.LinkId}`{(item.Required == true ? "*" : "")} {item.Text}".TrimEnd());
        if (item.EnableWhen.Count > 0)
        {
            var conditions = item.EnableWhen.GroupBy(static when => when.Question).Select(static same =>
                $"{same.Key} = {string.Join(", ", same.Select(static when => ((Coding?)when.Answer)?.Code))}");
            text.AppendLine($"{indent}  when{(item.EnableBehavior is { } all ? $" {all.ToString().ToLowerInvariant()} of" : "")} "
                + $"`{string.Join("; ", conditions)}`");
        }

        if (item.AnswerOption.Count > 0 && AnswersOf(item, answerCodes) is var answers && answers != "Y Yes; N No; not-sure Not sure")
            text.AppendLine($"{indent}  answers `{answers}`");
        foreach (var below in item.Item)
            Write(below, indent + "  ", text, answerCodes);
        if (item.Extension.Select(static extension => extension.Value).OfType<Expression>().SingleOrDefault() is { } rule)
        {
            text.AppendLine();
            text.AppendLine("```text");
            text.AppendLine(rule.Expression_!.Replace(".select(", "\n.select(", StringComparison.Ordinal)
                .Replace(" & iif(", "\n  & iif(", StringComparison.Ordinal).Replace(", iif(", ",\n  iif(", StringComparison.Ordinal)
                .Replace(" or ", "\n    or ", StringComparison.Ordinal));
            text.AppendLine("```");
        }
    }

    private static string AnswersOf(Form.ItemComponent item, string answerCodes) => string.Join("; ", item.AnswerOption
        .Select(static option => (Coding)option.Value!)
        .Select(coding => $"{coding.Code} {coding.Display}"
            + (coding.System == answerCodes || coding.Code is "Y" or "N" ? "" : " " + coding.System)));
}
