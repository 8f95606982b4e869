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
        builder.Services.AddHostedService(static services => services.GetRequiredService<FhirResources>());
        builder.Services.AddSingleton<FhirCapabilities>();
        builder.Services.AddSingleton<FhirBody>();
        builder.Services.AddSingleton<Extraction>();
    }

    public static void MapFhir(this WebApplication app)
    {
        var open = new PageUseAttribute(PageUse.Open);
        app.MapRead($"{FhirAddresses.Root}/metadata", static (HttpContext context, FhirCapabilities capabilities) =>
            ForEverybody(context, FhirAnswer.Send(capabilities.Statement()))).WithMetadata(open);
        app.MapRead($"{FhirAddresses.Root}/OperationDefinition/{FhirAddresses.SavedOperation}",
            static (HttpContext context, FhirCapabilities capabilities) =>
                ForEverybody(context, FhirAnswer.Send(capabilities.SavedOperation()))).WithMetadata(open);
        app.MapRead($"{FhirAddresses.Root}/Questionnaire/{FhirAddresses.QuestionnaireId}",
            static (HttpContext context, FhirResources resources, SiteContent content) =>
                ForEverybody(context, Results.Text(resources.QuestionnaireOf(content), FhirAnswer.ContentType)))
            .WithMetadata(new PageUseAttribute(PageUse.Unchanging));
        app.MapRead($"{FhirAddresses.Root}/Questionnaire",
            static (HttpContext context, FhirResources resources, SiteContent content, string? url, string? version) =>
                ForEverybody(context, resources.Find(content, url, version))).WithMetadata(open);
        app.MapPost($"{FhirAddresses.Root}/QuestionnaireResponse/$extract",
            static (HttpContext context, Extraction extraction, SiteContent content) => extraction.RunAsync(context, content))
            .WithMetadata(new RequestSizeLimitAttribute(FhirBody.MostBytes), new PageUseAttribute(PageUse.HoldsAnswers));
    }

    /// <summary>Scripts of any site may read it: there is nothing of anybody in it.</summary>
    private static IResult ForEverybody(HttpContext context, IResult result)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return result;
    }
}
