using Firely.Fhir.Validation;
using Hl7.Fhir.FhirPath;
using Hl7.Fhir.Model;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;
using SIJointSite.Features.Fhir;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Check;
using SIJointSite.Tests.Triage.Definition;
using Task = System.Threading.Tasks.Task;

namespace SIJointSite.Tests.Fhir;

/// <summary>What we send is FHIR R4 by the specification's own definitions: its rules, its profiles and its codes.</summary>
[Trait("Category", ProofSize.Category)]
public sealed class ValidityTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static readonly CachedResolver Specification = new(ZipSource.CreateValidationSource());

    private static readonly Lazy<Validator> Independent =
        new(static () => new Validator(Specification, new LocalTerminologyService(Specification), null, new ValidationSettings()));

    /// <summary>
    /// The rules of R4 for a Questionnaire. que-7 and que-12 are misprinted there, so they say what the words beside them do.
    /// </summary>
    public static TheoryData<string, string, Action<Questionnaire>> Rules { get; } = new()
    {
        { "que-0", "name.matches('^[A-Z]([A-Za-z0-9_]){0,254}$')", static form => form.Name = "red flags" },
        { "que-1", All("(type = 'group' implies item.exists()) and (type = 'display' implies item.empty())"),
            static form => FirstOf(form, "group").Item = [] },
        { "que-2", "descendants().linkId.isDistinct()", static form => form.Item[1].LinkId = form.Item[0].LinkId },
        { "que-3", All("type != 'display' or code.empty()"), static form => FirstOf(form, "display").Code = [new Coding("urn:a", "a")] },
        { "que-4", All("answerOption.empty() or answerValueSet.empty()"), static form => FirstOf(form, "choice").AnswerValueSet = "urn:a" },
        { "que-5", All("type in ('choice' | 'open-choice' | 'decimal' | 'integer' | 'date' | 'dateTime' | 'time' | 'string' | 'quantity')"
            + " or (answerValueSet.empty() and answerOption.empty())"), static form => FirstOf(form, "group").AnswerValueSet = "urn:a" },
        { "que-6", All("type != 'display' or (required.empty() and repeats.empty())"),
            static form => FirstOf(form, "display").Required = true },
        { "que-7", All("enableWhen.all(operator = 'exists' implies answer is boolean)"),
            static form => FirstWithCondition(form).EnableWhen[0].Operator = Questionnaire.QuestionnaireItemOperator.Exists },
        { "que-8", All("(type != 'group' and type != 'display') or initial.empty()"),
            static form => FirstOf(form, "group").Initial = [Initial()] },
        { "que-9", All("type != 'display' or readOnly.empty()"), static form => FirstOf(form, "display").ReadOnly = true },
        { "que-10", All("type in ('boolean' | 'decimal' | 'integer' | 'string' | 'text' | 'url' | 'open-choice') or maxLength.empty()"),
            static form => FirstOf(form, "choice").MaxLength = 1 },
        { "que-11", All("answerOption.empty() or initial.empty()"), static form => FirstOf(form, "choice").Initial = [Initial()] },
        { "que-12", All("enableWhen.count() > 1 implies enableBehavior.exists()"),
            static form => FirstWithCondition(form, 2).EnableBehavior = null },
        { "que-13", All("(repeats.exists() and repeats) or initial.count() <= 1"),
            static form => FirstOf(form, "string").Initial = [Initial(), Initial()] },
    };

    [Theory]
    [MemberData(nameof(Rules), DisableDiscoveryEnumeration = true)]
    public void Questionnaire_RuleOfR4_HoldsAndFindsWhatBreaksIt(string name, string rule, Action<Questionnaire> breakIt)
    {
        var form = (Questionnaire)SampleResponse.Questionnaire.DeepCopy();
        Assert.True(form.Predicate(rule), name);

        breakIt(form);

        Assert.False(form.Predicate(rule), name);
    }

    [Fact]
    public async Task Everything_ByAnIndependentValidator_IsValid()
    {
        using var client = site.CreateBrowser();
        var saved = await SavedAsync(client, "U27 R_INF1");
        var emergency = await SavedAsync(client, "E01");
        var answers = SampleResponse.Of(RealDefinition.Raising("U01"));
        using var extracted = await client.PostFhirAsync(FhirClient.Extract, FhirClient.Write(answers));
        var capabilities = FhirClient.Read<CapabilityStatement>(await client.GetStringAsync("/fhir/metadata"));
        Resource[] all =
        [
            SampleResponse.Questionnaire, saved, emergency, await extracted.ReadFhirAsync<Bundle>(), capabilities,
            FhirClient.Read<OperationDefinition>(await client.GetStringAsync("/fhir/OperationDefinition/saved")),
            FhirClient.Read<Bundle>(await client.GetStringAsync("/fhir/Questionnaire?version=" + RealDefinition.Questionnaire.Version)),
            FhirAnswer.OutcomeOf(422, "Answer each question once.", "QuestionnaireResponse.item[1]"),
        ];

        foreach (var resource in all)
        {
            var wrong = Independent.Value.Validate(resource).Issue.Where(static issue => IsError(issue) && !IsMisprint(issue));
            Assert.True(!wrong.Any(), $"{resource.TypeName}: {string.Join("; ", wrong)}");
            foreach (var coding in resource.Select("descendants()").OfType<Coding>())
                await AssertIsInItsSystemAsync(coding);
        }

        Assert.True(saved.Predicate("entry.resource.descendants().where(linkId.exists()).all((answer.exists() and item.exists()).not())"));
        saved.Entry[1].Resource = new Observation { Status = ObservationStatus.Final };
        Assert.False(Independent.Value.Validate(saved).Success);
    }

    private static bool IsError(OperationOutcome.IssueComponent issue) =>
        issue.Severity is OperationOutcome.IssueSeverity.Error or OperationOutcome.IssueSeverity.Fatal;

    /// <summary>R4 says of the category of a display item that it may not stand on one: the "!=" of its rule should be "=".</summary>
    private static bool IsMisprint(OperationOutcome.IssueComponent issue) => issue.ToString() is { } text
        && text.Contains("type!='display'", StringComparison.Ordinal) && text.Contains("displayCategory", StringComparison.Ordinal);

    private static async Task<Bundle> SavedAsync(HttpClient client, string raised)
    {
        using var answer = await client.PostCodeAsync(await Visitor.SaveAsync(client, raised));
        return await answer.ReadFhirAsync<Bundle>();
    }

    /// <summary>A code of HL7's has the words that its system has, where it has words at all.</summary>
    private static async Task AssertIsInItsSystemAsync(Coding coding)
    {
        if (coding.System is null || !coding.System.Contains("hl7.org", StringComparison.Ordinal))
            return;
        var system = Assert.IsType<CodeSystem>(await Specification.ResolveByCanonicalUriAsync(coding.System));
        var concept = Assert.Single(ConceptsOf(system.Concept), concept => concept.Code == coding.Code);
        Assert.True(coding.Display is null || coding.Display == concept.Display, $"{coding.Code} is {concept.Display} in {coding.System}");
    }

    private static IEnumerable<CodeSystem.ConceptDefinitionComponent> ConceptsOf(
        IEnumerable<CodeSystem.ConceptDefinitionComponent> concepts) =>
        concepts.SelectMany(static concept => ConceptsOf(concept.Concept).Prepend(concept));

    private static string All(string rule) => $"descendants().where(linkId.exists() and type.exists()).all({rule})";

    private static Questionnaire.InitialComponent Initial() => new() { Value = new FhirString("a") };

    private static IEnumerable<Questionnaire.ItemComponent> ItemsOf(IEnumerable<Questionnaire.ItemComponent> items) =>
        items.SelectMany(static item => ItemsOf(item.Item).Prepend(item));

    private static Questionnaire.ItemComponent FirstOf(Questionnaire form, string type) =>
        ItemsOf(form.Item).First(item => string.Equals(item.Type.ToString(), type, StringComparison.OrdinalIgnoreCase));

    private static Questionnaire.ItemComponent FirstWithCondition(Questionnaire form, int count = 1) =>
        ItemsOf(form.Item).First(item => item.EnableWhen.Count >= count);
}
