using Hl7.Fhir.Model;
using SIJointSite.Addresses;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Triage.Form;
using Response = Hl7.Fhir.Model.QuestionnaireResponse;

namespace SIJointSite.Features.Fhir.Extract;

/// <summary>
/// Reads the answers of a QuestionnaireResponse, and refuses what is not ours with the element that is wrong. Groups may be left out:
/// each question has its own id. The outcome that a renderer worked out is not looked at. A saved result names a question that
/// others should not read by its red flag: that name is taken too.
/// </summary>
internal sealed class ResponseReading(TriageDefinition definition, FhirAddresses names)
{
    private const string Root = "QuestionnaireResponse";

    private readonly Core.Triage.Form.Questionnaire questionnaire = definition.Questionnaire;
    private readonly Dictionary<string, string> answers = [];

    /// <summary>What is wrong, and where; null when nothing is.</summary>
    public (string Text, string Element)? Problem { get; private set; }

    public Core.Triage.Form.QuestionnaireResponse Answers => new(answers);

    public void Read(Response response)
    {
        if (response.Questionnaire != names.Questionnaire && response.Questionnaire != names.VersionOf(questionnaire.Version))
            Refuse($"Answer {names.VersionOf(questionnaire.Version)}, the version that is asked now.", $"{Root}.questionnaire");
        else if (response.Status is not (Response.QuestionnaireResponseStatus.Completed or Response.QuestionnaireResponseStatus.InProgress
            or Response.QuestionnaireResponseStatus.Amended))
            Refuse("Send answers that are completed, amended or in progress.", $"{Root}.status");
        else
            Read(response.Item, Root);
    }

    private void Read(List<Response.ItemComponent> items, string parent)
    {
        foreach (var (index, item) in items.Index())
        {
            var place = $"{parent}.item[{index}]";
            if (Problem is not null || item.LinkId == FhirAddresses.OutcomeLinkId)
                continue;
            var isGroup = IsGroup(item.LinkId);
            if (questionnaire.FindItem(item.LinkId ?? "") is { } question)
                Read(item, question, place);
            else if (isGroup && item.Answer.Count > 0)
                Refuse("A group has no answer.", place + ".answer");
            else if (!isGroup && FindMasked(item.LinkId) is { } masked)
                Read(item, masked, place);
            else if (!isGroup)
                Refuse("The questionnaire has no item with this linkId.", place + ".linkId");
            Read(item.Item, place);
        }
    }

    private void Read(Response.ItemComponent item, Item question, string place)
    {
        if (item.Answer.Count == 0)
            return;
        if (item.Answer is not [{ Value: Coding coding, Item.Count: 0 }])
            Refuse("Give one answer, as valueCoding.", place + ".answer");
        else if (question.AnswerOptions.FirstOrDefault(option => IsSame(AnswerCoding.Of(option, names), coding)) is not { } chosen)
            Refuse("Give an answer that the question offers, with its system and code.", place + ".answer[0].value");
        else if (!answers.TryAdd(question.LinkId, chosen.Code))
            Refuse("Answer each question once.", place);
    }

    private Item? FindMasked(string? linkId) =>
        questionnaire.Items.FirstOrDefault(item => definition.NeutralFlagOf(item.LinkId) is { } flag && flag.Id == linkId);

    private bool IsGroup(string? linkId) => linkId?.StartsWith("advice", StringComparison.Ordinal) == true
        || questionnaire.Screens.Any(screen => screen.Id == linkId || screen.Groups.Any(group => group.Id == linkId));

    private void Refuse(string text, string element) => Problem ??= (text, element);

    private static bool IsSame(Coding offered, Coding given) => offered.System == given.System && offered.Code == given.Code;
}
