using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Content.Texts;
using SIJointSite.Data;
using SIJointSite.Features.Safety;

namespace SIJointSite.Features.Versions;

/// <summary>The text of a page as it was when somebody noted its version.</summary>
[PageUse(PageUse.Open, IsUnlisted = true)]
public sealed partial class VersionModel(SiteContent content, KeptTexts texts, Reader reader) : PageModel
{
    private const int LongestPath = 128;

    /// <summary>The old text; null when it is not kept.</summary>
    public KeptText? Kept { get; private set; }

    /// <summary>The old text with the words of the reader's region.</summary>
    public string? Html { get; private set; }

    /// <summary>Address of the page as it is today; null when there is none.</summary>
    public string? Current { get; private set; }

    /// <summary>Whether the database could not be asked.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether the old text is that of an article.</summary>
    public bool IsArticle => Kept?.Path.StartsWith(SitePaths.Articles, StringComparison.Ordinal) == true;

    public string CurrentTitle => PageTitles.Of(content, Current!);

    public string Title => Kept is { } kept ? content.VersionTexts.Old.Title.Fill(("title", kept.Title))
        : IsBroken ? content.VersionTexts.Old.BrokenTitle : content.VersionTexts.Old.MissingTitle;

    public async Task<IActionResult> OnGetAsync(string version, string? path, CancellationToken cancellationToken)
    {
        var address = "/" + path;
        var today = content.Versions.Find(address);
        if (today is not null)
        {
            if (today.Id == version)
                return LocalRedirect(address);
            Current = address;
        }

        if (address.Length <= LongestPath && PathShape().IsMatch(address) && VersionShape().IsMatch(version))
            await FindAsync(address, version, cancellationToken);
        if (Kept is null)
            Response.StatusCode = IsBroken ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status404NotFound;
        return Page();
    }

    private async Task FindAsync(string address, string version, CancellationToken cancellationToken)
    {
        try
        {
            Kept = await texts.FindAsync(address, version, cancellationToken);
            Html = Kept is null ? null : RegionMarks.Fill(KeptTexts.TextOf(Kept), reader.Region);
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            IsBroken = true;
        }
    }

    [GeneratedRegex(@"^[0-9a-f]{8}\z")]
    private static partial Regex VersionShape();

    [GeneratedRegex(@"^(/[a-z0-9-]+)+\z")]
    private static partial Regex PathShape();
}
