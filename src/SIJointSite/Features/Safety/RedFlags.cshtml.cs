using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Safety;

/// <summary>The emergency and urgent signs as a plain list, from the same data as the symptom check.</summary>
[PageUse(PageUse.Listed | PageUse.KeptOffline, Anchors = ["numbers"])]
public sealed class RedFlagsModel(TriageDefinition definition, SafetyNet safetyNet, RegionSet regions, Reader reader) : PageModel
{
    public Region Region => reader.Region;

    public IReadOnlyList<Region> AllRegions => regions.All;

    public IReadOnlyList<EmergencySign> EmergencySigns => safetyNet.EmergencySigns;

    public IEnumerable<string> UrgentSigns => definition.Triage.RedFlags
        .Where(static flag => flag.Disposition is Disposition.Urgent)
        .Select(static flag => Voice.Self.Speak(flag.Reason));
}
