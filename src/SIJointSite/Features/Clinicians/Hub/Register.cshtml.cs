using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Clinicians;
using SIJointSite.Content.Triage;

namespace SIJointSite.Features.Clinicians.Hub;

/// <summary>What goes beyond the evidence, to be read and signed on paper: nothing is taken in here, and nothing kept.</summary>
[PageUse(PageUse.Listed)]
public sealed class RegisterModel(ClinicianTexts words, SignatureRegister register, TriageDefinition definition) : PageModel
{
    public RegisterTexts Words => words.Register;

    public SignatureRegister Register => register;

    public string Version => definition.Questionnaire.Version;
}
