using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Clinicians;

namespace SIJointSite.Features.Clinicians.Hub;

/// <summary>What falls to whoever offers the guide to patients.</summary>
[PageUse(PageUse.Listed)]
public sealed class AdoptingModel(ClinicianTexts words) : PageModel
{
    public AdoptingTexts Words => words.Adopting;
}
