using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;

namespace SIJointSite.Features.Triage.Links;

/// <summary>
/// Opens a <see cref="Saved.HealthLink"/>. All of it happens in the browser: the link stands behind the # of the address, which is
/// never sent.
/// </summary>
[PageUse(PageUse.HoldsAnswers, Section = SiteSection.SymptomCheck)]
public sealed class LinkModel : PageModel;
