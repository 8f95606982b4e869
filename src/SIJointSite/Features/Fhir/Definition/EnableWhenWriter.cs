using Hl7.Fhir.Model;
using SIJointSite.Addresses;
using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Features.Fhir.Definition;

/// <summary>Writes conditions as FHIR has them: one line for each answer, any of which is enough.</summary>
internal sealed class EnableWhenWriter(Core.Triage.Form.Questionnaire questionnaire, FhirAddresses names)
{
    /// <param name="item">Part of the questionnaire that they are written to.</param>
    /// <param name="anyOf">
    /// The answers. In FHIR a question cannot decide about itself: one that stays once it is answered is asked of everybody, or else the
    /// answer would be lost.
    /// </param>
    public void Write(Hl7.Fhir.Model.Questionnaire.ItemComponent item, IReadOnlyList<EnableCondition> anyOf)
    {
        if (anyOf.Any(condition => condition.LinkId == item.LinkId))
            return;
        item.EnableWhen =
        [
            .. from condition in anyOf
               from code in condition.Codes
               select new Hl7.Fhir.Model.Questionnaire.EnableWhenComponent
               {
                   Question = condition.LinkId,
                   Operator = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemOperator.Equal,
                   Answer = CodingWithoutWords(AnswerCoding.Of(questionnaire.FindItem(condition.LinkId)!.FindOption(code)!, names)),
               },
        ];
        if (item.EnableWhen.Count > 1)
            item.EnableBehavior = Hl7.Fhir.Model.Questionnaire.EnableWhenBehavior.Any;
    }

    private static Coding CodingWithoutWords(Coding coding) => new(coding.System, coding.Code);
}
