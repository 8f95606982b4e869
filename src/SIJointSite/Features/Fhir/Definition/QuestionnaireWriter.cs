using Hl7.Fhir.Model;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using Form = Hl7.Fhir.Model.Questionnaire;

namespace SIJointSite.Features.Fhir.Definition;

/// <summary>
/// Makes the Questionnaire of HL7 FHIR R4 from our own definition (decision 0040): pages are groups, what opens has conditions, the
/// outcome is a hidden text that is worked out, and advice hangs on the answers.
/// </summary>
public static class QuestionnaireWriter
{
    private const string Sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
    private const string Core = "http://hl7.org/fhir/StructureDefinition/questionnaire-";
    private const string ItemControls = "http://hl7.org/fhir/questionnaire-item-control";
    private const string DisplayCategories = "http://hl7.org/fhir/questionnaire-display-category";

    /// <param name="content">Questions, rules and words.</param>
    /// <param name="names">What everything is named by.</param>
    public static Form Write(SiteContent content, FhirAddresses names)
    {
        var (definition, texts) = (content.Triage, content.TriageTexts);
        var questionnaire = definition.Questionnaire;
        var conditions = new EnableWhenWriter(questionnaire, names);
        return new Form
        {
            Id = FhirAddresses.QuestionnaireId,
            Url = names.Questionnaire,
            Version = questionnaire.Version,
            Name = "RedFlagTriage",
            Title = texts.Start.Title,
            Status = PublicationStatus.Active,
            Language = content.Site.Language,
            SubjectType = [ResourceType.Patient],
            Date = $"{questionnaire.Date:yyyy-MM-dd}",
            Description = texts.Start.Description,
            Item =
            [
                .. questionnaire.Screens.Select(screen => PageOf(screen, conditions, names)),
                new() { LinkId = "advice", Type = Form.QuestionnaireItemType.Group, Text = texts.Records.Advice,
                    Item = new AdviceItems(definition, HeadingOf, conditions).Write() },
                OutcomeOf(definition.Triage, texts.Records.Outcome),
            ],
        };

        string HeadingOf(Disposition level) =>
            AdviceWords.Speak(content.Results.For(level).Heading, Voice.Self, content.Regions.Default, texts);
    }

    private static Form.ItemComponent PageOf(Screen screen, EnableWhenWriter conditions, FhirAddresses names)
    {
        var page = GroupOf(screen.Id, screen.Title, screen.Hint, screen.EnableWhen, conditions);
        foreach (var group in screen.Groups)
        {
            if (group.IsChecklist)
            {
                var list = GroupOf(group.Id, group.Legend, group.Hint, AskedWhen.Of(group), conditions);
                list.Item = [.. group.Items.Select(item => QuestionOf(item, item.EnableWhen, conditions, names))];
                page.Item.Add(list);
            }
            else
            {
                page.Item.Add(QuestionOf(group.Items[0], AskedWhen.Of(group), conditions, names));
            }
        }

        return page;
    }

    private static Form.ItemComponent GroupOf(
        string linkId, string text, string? hint, EnableWhen? asked, EnableWhenWriter conditions)
    {
        var group = new Form.ItemComponent
        {
            LinkId = linkId,
            Text = Voice.Self.Speak(hint is null ? text : $"{text} {hint}"),
            Type = Form.QuestionnaireItemType.Group,
        };
        conditions.Write(group, asked?.AnyOf ?? []);
        return group;
    }

    private static Form.ItemComponent QuestionOf(Item item, EnableWhen? asked, EnableWhenWriter conditions, FhirAddresses names)
    {
        var question = new Form.ItemComponent
        {
            LinkId = item.LinkId,
            // What decides a level stands in text or hint: both are read, and help is not.
            Text = Voice.Self.Speak(item.Hint is null ? item.Text : $"{item.Text}. {item.Hint}"),
            Type = Form.QuestionnaireItemType.Choice,
            Required = true,
            AnswerOption =
            [
                .. item.AnswerOptions.Select(option => new Form.AnswerOptionComponent { Value = AnswerCoding.Of(option, names) }),
            ],
            Extension = [ControlOf("radio-button")],
        };
        if (item.FindOption(AnswerOption.Yes) is not null)
            question.Extension.Add(new Extension(Core + "choiceOrientation", new Code("horizontal")));
        if (item.Meaning is { } meaning)
        {
            question.Item.Add(new Form.ItemComponent
            {
                LinkId = item.LinkId + "-help",
                Text = Voice.Self.Speak(meaning),
                Type = Form.QuestionnaireItemType.Display,
                // Each renderer reads one of the two: as a button, or as a line under the question.
                Extension =
                [
                    ControlOf("help"),
                    new Extension(Core + "displayCategory", new CodeableConcept(DisplayCategories, "instructions")),
                ],
            });
        }

        conditions.Write(question, asked?.AnyOf ?? []);
        return question;
    }

    private static Form.ItemComponent OutcomeOf(RedFlagTriage triage, string text) => new()
    {
        LinkId = FhirAddresses.OutcomeLinkId,
        Text = text,
        Type = Form.QuestionnaireItemType.String,
        ReadOnly = true,
        Extension =
        [
            new Extension(Core + "hidden", new FhirBoolean(true)),
            new Extension(Sdc + "calculatedExpression", new Expression
            {
                Language = "text/fhirpath",
                Expression_ = OutcomeExpression.Of(triage),
            }),
        ],
    };

    private static Extension ControlOf(string code) => new(Core + "itemControl", new CodeableConcept(ItemControls, code));
}
