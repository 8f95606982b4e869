using Hl7.Fhir.Model;
using SIJointSite.Addresses;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Features.Fhir;
using SIJointSite.Features.Fhir.Definition;
using SIJointSite.Settings;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;
using FhirResponse = Hl7.Fhir.Model.QuestionnaireResponse;
using Options = Microsoft.Extensions.Options.Options;

namespace SIJointSite.Tests.Fhir;

/// <summary>Answers as a record system or a renderer holds them.</summary>
internal static class SampleResponse
{
    public static FhirAddresses Names { get; } = new(new SiteAddress(Options.Create(new SiteOptions())));

    public static Hl7.Fhir.Model.Questionnaire Questionnaire { get; } =
        QuestionnaireWriter.Write(RealContent.Current, Names);

    public static FhirResponse Of(Core.Triage.Form.QuestionnaireResponse answers, FhirAddresses? names = null) => new()
    {
        Questionnaire = (names ?? Names).VersionOf(RealDefinition.Questionnaire.Version),
        Status = FhirResponse.QuestionnaireResponseStatus.Completed,
        Item =
        [
            .. RealDefinition.Questionnaire.Screens
                .Select(screen => new FhirResponse.ItemComponent
                {
                    LinkId = screen.Id,
                    Item =
                    [
                        .. screen.Groups.SelectMany(group => ItemsOf(group, answers, names ?? Names)),
                    ],
                })
                .Where(static page => page.Item.Count > 0),
        ],
    };

    private static List<FhirResponse.ItemComponent> ItemsOf(
        ItemGroup list, Core.Triage.Form.QuestionnaireResponse answers, FhirAddresses names)
    {
        var items = (
            from item in list.Items
            let option = item.FindOption(answers.CodeOf(item.LinkId))
            where option is not null
            select new FhirResponse.ItemComponent
            {
                LinkId = item.LinkId,
                Answer = [new FhirResponse.AnswerComponent { Value = AnswerCoding.Of(option, names) }],
            }).ToList();
        return !list.IsChecklist ? items : items.Count == 0 ? [] : [new FhirResponse.ItemComponent { LinkId = list.Id, Item = items }];
    }
}
