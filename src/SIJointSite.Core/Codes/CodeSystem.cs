using System.Text.RegularExpressions;

namespace SIJointSite.Core.Codes;

/// <summary>A system of codes that health records name problems by, and what one of its codes looks like.</summary>
/// <param name="Id">How our own files name it.</param>
/// <param name="Name">How people name it.</param>
/// <param name="Uri">How FHIR names it.</param>
/// <param name="Oid">How HL7 names it elsewhere, such as in an Infobutton.</param>
public sealed partial record CodeSystem(string Id, string Name, string Uri, string Oid)
{
    /// <summary>The one that most of the world's record systems choose problems from.</summary>
    public static readonly CodeSystem SnomedCt = new("snomed-ct", "SNOMED CT", "http://snomed.info/sct", "2.16.840.1.113883.6.96");

    /// <summary>That of the World Health Organization.</summary>
    public static readonly CodeSystem Icd10 = new("icd-10", "ICD-10", "http://hl7.org/fhir/sid/icd-10", "2.16.840.1.113883.6.3");

    /// <summary>That of the United States, with more places.</summary>
    public static readonly CodeSystem Icd10Cm =
        new("icd-10-cm", "ICD-10-CM", "http://hl7.org/fhir/sid/icd-10-cm", "2.16.840.1.113883.6.90");

    private const string OidPrefix = "urn:oid:";

    /// <summary>Those that we have codes of.</summary>
    public static IReadOnlyList<CodeSystem> All { get; } = [SnomedCt, Icd10, Icd10Cm];

    /// <returns>The system that a record names by its address or its OID; null for another one.</returns>
    public static CodeSystem? Find(string named)
    {
        var oid = named.StartsWith(OidPrefix, StringComparison.OrdinalIgnoreCase) ? named[OidPrefix.Length..] : named;
        return All.FirstOrDefault(system => system.Oid == oid || system.Uri == named);
    }

    /// <summary>Whether a text can be a code of the system at all. Nine of ten codes with a wrong digit cannot.</summary>
    public bool Accepts(string code) => this == SnomedCt
        ? ConceptShape().IsMatch(code) && Verhoeff.IsSound(code)
        : (this == Icd10 ? Icd10Shape() : Icd10CmShape()).IsMatch(code);

    /// <summary>A code as it is compared: many records leave out the dot of ICD.</summary>
    public static string Plain(string code) => code.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();

    // The last digit but two and one tell what it names; 00, and 10 where an extension has made it, is a concept.
    [GeneratedRegex(@"^[1-9][0-9]{2,14}[01]0[0-9]\z")]
    private static partial Regex ConceptShape();

    [GeneratedRegex(@"^[A-Z][0-9]{2}(\.[0-9]{1,2})?\z")]
    private static partial Regex Icd10Shape();

    [GeneratedRegex(@"^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?\z")]
    private static partial Regex Icd10CmShape();
}
