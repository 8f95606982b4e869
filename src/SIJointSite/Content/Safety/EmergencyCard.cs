using SIJointSite.Content.Texts;
using SIJointSite.Core.Safety;

namespace SIJointSite.Content.Safety;

/// <summary>The one emergency card of the site: every page, article and leaflet shows this list and this number.</summary>
public sealed class EmergencyCard(SafetyNet safetyNet)
{
    /// <summary>The question at the top of every page.</summary>
    public string Strip => safetyNet.Strip;

    /// <summary>What to do about it, in the reader's region.</summary>
    public string StripCallFor(Region region) => safetyNet.StripCall.Fill(("emergency-number", region.EmergencyNumber));

    /// <summary>The whole emergency list.</summary>
    public IEnumerable<EmergencySign> AllSigns => safetyNet.EmergencySigns;

    /// <summary>The emergency list in short.</summary>
    public IEnumerable<EmergencySign> Signs => safetyNet.EmergencySigns.Where(static sign => sign.IsOnCard);
}
