using System.Text;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace SIJointSite.Tests.Fhir;

/// <summary>Asks as a record system does, and reads the answer as strictly as one.</summary>
internal static class FhirClient
{
    public const string Extract = "/fhir/QuestionnaireResponse/$extract";
    public const string Saved = "/fhir/QuestionnaireResponse/$saved";

    private static readonly FhirJsonDeserializer Reader = new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    public static async Task<HttpResponseMessage> PostFhirAsync(this HttpClient client, string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/fhir+json");
        return await client.PostAsync(path, content);
    }

    public static Task<HttpResponseMessage> PostCodeAsync(this HttpClient client, string code) =>
        client.PostFhirAsync(Saved, new Parameters { { "code", new FhirString(code) } }.ToJson());

    public static async Task<T> ReadFhirAsync<T>(this HttpResponseMessage answer) where T : Resource
    {
        Assert.Equal("application/fhir+json", answer.Content.Headers.ContentType?.MediaType);
        return Read<T>(await answer.Content.ReadAsStringAsync());
    }

    public static string Write(Resource resource) => resource.ToJson();

    public static T Read<T>(string json) where T : Resource => Reader.Deserialize<T>(json);
}
