using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;

namespace SIJointSite.Features.Safety;

/// <summary>The emergency list as a card for the wallet: eight to a sheet of A4, to cut out, in black and white.</summary>
[PageUse(PageUse.KeptOffline, Section = SiteSection.SymptomCheck)]
public sealed class CardModel(EmergencyCard card, TriageDefinition definition, Reader reader) : PageModel
{
    /// <summary>Cards on one sheet.</summary>
    public const int CardsOnASheet = 8;

    public Region Region => reader.Region;

    public IEnumerable<EmergencySign> Signs => card.Signs;

    /// <summary>Version of the list, so that an old card can be told from a new one.</summary>
    public string Version => definition.Questionnaire.Version;

    /// <summary>Day of that version.</summary>
    public DateOnly Date => definition.Questionnaire.Date;
}
