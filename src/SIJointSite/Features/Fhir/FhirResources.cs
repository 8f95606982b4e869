using Hl7.Fhir.Serialization;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Features.Fhir.Definition;

namespace SIJointSite.Features.Fhir;

/// <summary>
/// What is the same for everybody until the content changes, made when somebody first asks. Firely's first use costs a third of a second
/// and some 16 MB: a site that no record system asks needs neither, but once for each new version, which is kept.
/// </summary>
public sealed class FhirResources(FhirAddresses names)
{
    private volatile Made? made;

    public string QuestionnaireOf(SiteContent content)
    {
        if (made is { } known && known.Content == content)
            return known.Json;
        var json = QuestionnaireWriter.Write(content, names).ToJson();
        made = new Made(content, json);
        return json;
    }

    private sealed record Made(SiteContent Content, string Json);
}
