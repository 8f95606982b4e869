using System.Net;
using SIJointSite.Core.Safety;

namespace SIJointSite.Features.Versions;

/// <summary>A region whose words are marks: a page made for it can be kept, and gets the words of each reader's region later.</summary>
public static class RegionMarks
{
    private const string Number = "kept-region-number";
    private const string Name = "kept-region-name";
    private const string Note = "kept-region-note";
    private const string Department = "kept-region-department";
    private const string Advice = "kept-region-advice";

    /// <returns>The region with marks for words.</returns>
    public static Region Of(Region region) => region with
    {
        Name = Name,
        EmergencyNumber = Number,
        EmergencyNote = Note,
        EmergencyDepartment = Department,
        UrgentAdviceWords = Advice,
    };

    /// <returns>HTML with the words of a region in the place of the marks.</returns>
    public static string Fill(string html, Region region)
    {
        foreach (var (mark, word) in new[]
        {
            (Number, region.EmergencyNumber), (Name, region.Name), (Note, region.EmergencyNote),
            (Department, region.EmergencyDepartment), (Advice, region.UrgentAdvice),
        })
            html = html.Replace(mark, WebUtility.HtmlEncode(word), StringComparison.Ordinal);
        return html;
    }
}
