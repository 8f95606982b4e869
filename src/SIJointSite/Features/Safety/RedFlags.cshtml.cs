using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Texts;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Safety;

/// <summary>The emergency and urgent signs as a plain list, from the same data as the symptom check.</summary>
[PageUse(PageUse.Listed | PageUse.KeptOffline, Section = SiteSection.SymptomCheck, Anchors = ["numbers"])]
public sealed class RedFlagsModel(TriageDefinition definition, SafetyNet safetyNet, RegionSet regions, Reader reader) : PageModel
{
    public Region Region => reader.Region;

    public IReadOnlyList<Region> AllRegions => regions.All;

    public IReadOnlyList<EmergencySign> EmergencySigns => safetyNet.EmergencySigns;

    /// <summary>The urgent signs, under what the question that asks about them is about. Where a page asks one question, its name says
    /// it.</summary>
    public IEnumerable<IGrouping<string, string>> UrgentSigns =>
        from flag in definition.Triage.RedFlags
        where flag.Disposition is Disposition.Urgent
        let asked = flag.Conditions[0].LinkId
        let screen = definition.Questionnaire.Screens.First(screen => screen.Items.Any(item => item.LinkId == asked))
        let list = screen.Groups.First(set => set.Items.Any(item => item.LinkId == asked))
        let heading = screen.Groups is [_] ? screen.Name ?? screen.Title : list.IsChecklist ? list.Legend : list.Topic ?? list.Legend
        group Voice.Self.Speak(flag.Reason) by Voice.Self.Speak(heading).Capitalise();
}
