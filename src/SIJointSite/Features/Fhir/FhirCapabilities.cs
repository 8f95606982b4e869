using Hl7.Fhir.Model;
using SIJointSite.Addresses;
using SIJointSite.Content;

namespace SIJointSite.Features.Fhir;

/// <summary>What there truly is, in the words of FHIR.</summary>
public sealed class FhirCapabilities(FhirAddresses names, TimeProvider clock)
{
    private const string Extract = "http://hl7.org/fhir/uv/sdc/OperationDefinition/QuestionnaireResponse-extract";

    public CapabilityStatement Statement(SiteContent content) => new()
    {
        Name = "SIJointGuide",
        Status = PublicationStatus.Active,
        Date = $"{clock.GetUtcNow():yyyy-MM-dd}",
        Kind = CapabilityStatementKind.Instance,
        Implementation = new CapabilityStatement.ImplementationComponent { Description = content.Site.Name },
        FhirVersion = FHIRVersion.N4_0_1,
        Format = ["json"],
        Rest =
        [
            new CapabilityStatement.RestComponent
            {
                Mode = CapabilityStatement.RestfulCapabilityMode.Server,
                Resource =
                [
                    new CapabilityStatement.ResourceComponent
                    {
                        Type = "Questionnaire",
                        Interaction =
                        [
                            new() { Code = CapabilityStatement.TypeRestfulInteraction.Read },
                            new() { Code = CapabilityStatement.TypeRestfulInteraction.SearchType },
                        ],
                        SearchParam =
                        [
                            new() { Name = "url", Type = SearchParamType.Uri },
                            new() { Name = "version", Type = SearchParamType.Token },
                        ],
                    },
                    new CapabilityStatement.ResourceComponent
                    {
                        Type = "QuestionnaireResponse",
                        Operation =
                        [
                            new() { Name = "extract", Definition = Extract },
                            new() { Name = FhirAddresses.SavedOperation, Definition = names.SavedOperationDefinition },
                        ],
                    },
                    new CapabilityStatement.ResourceComponent
                    {
                        Type = "OperationDefinition",
                        Interaction = [new() { Code = CapabilityStatement.TypeRestfulInteraction.Read }],
                    },
                ],
            },
        ],
    };

    /// <summary>The operation that is ours alone: saved answers for the holder of their code.</summary>
    public OperationDefinition SavedOperation(SiteContent content) => new()
    {
        Id = FhirAddresses.SavedOperation,
        Url = names.SavedOperationDefinition,
        Name = "Saved",
        Status = PublicationStatus.Active,
        Kind = OperationDefinition.OperationKind.Operation,
        Description = content.TriageTexts.Records.SavedOperation,
        AffectsState = false,
        Code = FhirAddresses.SavedOperation,
        Resource = [ResourceType.QuestionnaireResponse],
        System = false,
        Type = true,
        Instance = false,
        Parameter =
        [
            new()
            {
                Name = FhirAddresses.CodeParameter,
                Use = OperationParameterUse.In,
                Min = 1,
                Max = "1",
                Type = FHIRAllTypes.String,
            },
            new()
            {
                Name = "return",
                Use = OperationParameterUse.Out,
                Min = 1,
                Max = "1",
                Type = FHIRAllTypes.Bundle,
            },
        ],
    };
}
