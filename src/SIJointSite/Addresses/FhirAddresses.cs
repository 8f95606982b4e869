namespace SIJointSite.Addresses;

/// <summary>
/// The names that FHIR knows our questions and codes by. They are the same for everybody who asks and for ever, so they come from the
/// public address that the operator has set and never from a request (decision 0040).
/// </summary>
public sealed class FhirAddresses(SiteAddress site)
{
    /// <summary>Everything for record systems is below it.</summary>
    public const string Root = "/fhir";

    /// <summary>Id of the questionnaire; stable for ever.</summary>
    public const string QuestionnaireId = "red-flag-triage";

    /// <summary>Where the questionnaire is on this site.</summary>
    public const string QuestionnairePath = $"{Root}/Questionnaire/{QuestionnaireId}";

    /// <summary>Id of the item that holds the code of the outcome.</summary>
    public const string OutcomeLinkId = "outcome";

    /// <summary>The operation that gives saved answers to the holder of their code.</summary>
    public const string SavedOperation = "saved";

    /// <summary>Its parameter.</summary>
    public const string CodeParameter = "code";

    /// <summary>Canonical address of the questionnaire, without a version.</summary>
    public string Questionnaire { get; } = NameOf(site, "Questionnaire", QuestionnaireId);

    /// <summary>The codes of our own that answers have.</summary>
    public string AnswerCodes { get; } = NameOf(site, "CodeSystem", QuestionnaireId);

    /// <summary>The codes of the outcome.</summary>
    public string OutcomeCodes { get; } = NameOf(site, "CodeSystem", "outcome");

    /// <summary>Canonical address of what <see cref="SavedOperation"/> does.</summary>
    public string SavedOperationDefinition { get; } = NameOf(site, "OperationDefinition", SavedOperation);

    /// <summary>Canonical address of one version of the questionnaire.</summary>
    public string VersionOf(string version) => $"{Questionnaire}|{version}";

    private static string NameOf(SiteAddress site, string kind, string id) =>
        site.Public is { } address ? $"{address}{Root}/{kind}/{id}" : $"urn:x-si-joint-guide:fhir:{kind}:{id}";
}
