using Microsoft.AspNetCore.Mvc;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Features.Fhir.Extract;

namespace SIJointSite.Features.Fhir;

/// <summary>What record systems ask for. They need no form token: nothing is stored, and no cookie is read.</summary>
public static class FhirServices
{
    public static void AddFhir(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<FhirAddresses>();
        builder.Services.AddSingleton<FhirResources>();
        builder.Services.AddSingleton<KeptQuestionnaires>();
        builder.Services.AddSingleton<FhirCapabilities>();
        builder.Services.AddSingleton<FhirBody>();
        builder.Services.AddSingleton<Extraction>();
    }

    public static void MapFhir(this WebApplication app)
    {
        var open = new PageUseAttribute(PageUse.Open);
        app.MapRead($"{FhirAddresses.Root}/metadata", static (HttpContext context, FhirCapabilities capabilities, SiteContent content) =>
            FhirAnswer.ForEverybody(context, FhirAnswer.Send(capabilities.Statement(content)))).WithMetadata(open);
        app.MapRead($"{FhirAddresses.Root}/OperationDefinition/{FhirAddresses.SavedOperation}",
            static (HttpContext context, FhirCapabilities capabilities, SiteContent content) =>
                FhirAnswer.ForEverybody(context, FhirAnswer.Send(capabilities.SavedOperation(content)))).WithMetadata(open);
        app.MapRead(FhirAddresses.QuestionnairePath, QuestionnaireReads.ReadAsync)
            .WithMetadata(new PageUseAttribute(PageUse.Unchanging) { Asks = ["version"] });
        app.MapRead(FhirAddresses.QuestionnairePath + "|{version}", QuestionnaireReads.ReadAsync)
            .WithMetadata(open);
        app.MapRead($"{FhirAddresses.Root}/Questionnaire", QuestionnaireReads.FindAsync).WithMetadata(open);
        app.MapPost($"{FhirAddresses.Root}/QuestionnaireResponse/$extract",
            static (HttpContext context, Extraction extraction, SiteContent content) => extraction.RunAsync(context, content))
            .WithMetadata(new RequestSizeLimitAttribute(FhirBody.MostBytes), new PageUseAttribute(PageUse.HoldsAnswers));
    }
}
