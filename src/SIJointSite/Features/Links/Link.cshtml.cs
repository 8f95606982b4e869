using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Content.Texts;
using SIJointSite.Content.Versions;
using SIJointSite.Features.Versions;

namespace SIJointSite.Features.Links;

/// <summary>
/// The link to a page or to a part of one, with its QR code and the line for the notes. Private, for the host of the request may stand in
/// it, which no cache may keep.
/// </summary>
[PageUse(PageUse.HoldsAnswers)]
public sealed class LinkModel(SiteContent content, PageParts parts, SiteAddress address) : PageModel
{
    private const int LongestName = 128;

    public LinkTexts Words => content.VersionTexts.Link;

    public StampTexts StampWords => content.VersionTexts.Stamp;

    public string HomeWords => content.VersionTexts.Old.Home;

    /// <summary>Address of the page; null when there is none, or not the part.</summary>
    public string? Path { get; private set; }

    /// <summary>The parts of the page.</summary>
    public IReadOnlyList<PagePart> Parts { get; private set; } = [];

    /// <summary>The part; null for the whole page.</summary>
    public PagePart? Part { get; private set; }

    /// <summary>What the link leads to, in words.</summary>
    public string What { get; private set; } = "";

    public string Place => Part is null ? Path! : $"{Path}#{Part.Id}";

    public string Address => address.Of(Request) + Place;

    /// <summary>The line for the notes; null for a page without a version.</summary>
    public string? Line => content.Versions.Find(Path!) is null ? null : NotesLine.Of(content, Path!, address.Of(Request));

    public async Task<IActionResult> OnGetAsync()
    {
        if (Only("to") is { } to && GivenPage.Find(content, to) is { } page)
        {
            var found = await parts.OfAsync(content, page.Path);
            var part = Only("at") is { } at ? found.FirstOrDefault(one => one.Id == at) : null;
            if (part is not null || !Request.Query.ContainsKey("at"))
            {
                (Path, Parts, Part) = (page.Path, found, part);
                What = part is null ? Words.Whole.Fill(("title", page.Title))
                    : Words.Part.Fill(("title", page.Title), ("part", part.Heading));
                return Page();
            }
        }

        return new PageResult { StatusCode = StatusCodes.Status404NotFound };
    }

    private string? Only(string name) =>
        Request.Query[name] is [{ Length: > 0 and <= LongestName } only] ? only : null;
}
