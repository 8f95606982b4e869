using Hl7.Fhir.Model;
using SIJointSite.Addresses;
using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Features.Fhir;

/// <summary>
/// The code of an answer. A plain yes and no have HL7's; everything else has a code of our own, for a code system's own words must
/// stand beside its code, and HL7's for "not sure" are not what a patient reads.
/// </summary>
public static class AnswerCoding
{
    public const string YesNo = "http://terminology.hl7.org/CodeSystem/v2-0136";

    public static Coding Of(AnswerOption option, FhirAddresses names) => Of(option.Code, option.Text, names);

    /// <param name="code">Our code of the answer.</param>
    /// <param name="text">The answer as it was read.</param>
    /// <param name="names">What our codes are named by.</param>
    public static Coding Of(string code, string text, FhirAddresses names)
    {
        var known = CodeOf(code, text);
        return new Coding(known == code ? names.AnswerCodes : YesNo, known, text);
    }

    /// <summary>The code alone, which tells the answers of one question apart.</summary>
    public static string CodeOf(AnswerOption option) => CodeOf(option.Code, option.Text);

    private static string CodeOf(string code, string text) => (code, text) switch
    {
        (AnswerOption.Yes, "Yes") => "Y",
        (AnswerOption.No, "No") => "N",
        _ => code,
    };
}
