using SIJointSite.Content.Safety;
using SIJointSite.Core.Safety;

namespace SIJointSite.Features.Safety;

/// <summary>
/// Whom this request's page speaks to. On the pages of the symptom check it is whoever the check under way was begun for; on every
/// other page, and without a check, the reader themselves: in the region that the address asks for, else in that of the languages of
/// their browser, else in the region of this copy of the site.
/// </summary>
/// <param name="regions">The regions.</param>
public sealed class Reader(RegionSet regions)
{
    /// <summary>Name of the region in an address.</summary>
    public const string RegionKey = "region";

    /// <summary>Whose phone numbers the page shows.</summary>
    public Region Region { get; private set; } = regions.Default;

    /// <summary>How the page speaks of the person with the symptoms.</summary>
    public Voice Voice { get; private set; } = Voice.Self;

    /// <summary>Whether a check under way or a saved result says whose numbers these are, so that no choice made elsewhere changes
    /// them.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>Takes the region from what was asked for.</summary>
    public void Meet(HttpRequest request) => Region = RegionOf(regions, request);

    /// <summary>From here on the page speaks to another reader.</summary>
    /// <param name="regionId">The region that was chosen; one that is no longer known gives the site's own.</param>
    /// <param name="voice">How to speak of the person with the symptoms.</param>
    public void Become(string regionId, Voice voice) =>
        (Region, Voice, IsSettled) = (regions.Find(regionId) ?? regions.Default, voice, true);

    /// <summary>The region of whoever asks. Among the items of a request it stands where the site itself asks for a page.</summary>
    public static Region RegionOf(RegionSet regions, HttpRequest request) =>
        request.HttpContext.Items[RegionKey] as Region ?? regions.Find(request.Query[RegionKey])
            ?? FromLanguages(regions, request) ?? regions.Default;

    private static Region? FromLanguages(RegionSet regions, HttpRequest request) =>
        regions.FindByLanguages(request.GetTypedHeaders().AcceptLanguage
            .Where(static language => language.Quality is not 0)
            .OrderByDescending(static language => language.Quality ?? 1)
            .Select(static language => language.Value.Value ?? ""));
}
