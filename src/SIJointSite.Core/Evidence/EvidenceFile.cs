using System.Text.RegularExpressions;

namespace SIJointSite.Core.Evidence;

/// <summary>
/// The ids and sections that one file of docs/evidence defines. An id is defined in one of three ways, and anywhere else it is
/// only mentioned:
/// <list type="bullet">
/// <item>the first cell of a table row, where the first column of that table is headed "id" or "rule";</item>
/// <item>the start of a heading, where it holds a hyphen: "### F-1 Single knee-to-chest";</item>
/// <item>the start of the bold words of a list item: "- **A1 Total.** Every complete set ..." or "- **F1** Each level ...".</item>
/// </list>
/// A section is defined by a heading of level 2 to 4 that begins with its letter or number and a full stop ("## A. Anatomy",
/// "### 4a. EMERGENCY NOW"), or with an id ("### E-5 Honesty rules").
/// </summary>
public sealed partial class EvidenceFile
{
    private readonly HashSet<string> ids;
    private readonly HashSet<string> sections;

    private EvidenceFile(string name, IReadOnlyList<EvidenceRow> rows, IEnumerable<string> sections)
    {
        Name = name;
        Rows = rows;
        ids = [.. rows.Select(static row => row.Id)];
        this.sections = [.. sections];
    }

    /// <summary>Name without its folder, such as "facts.md".</summary>
    public string Name { get; }

    /// <summary>Every definition, in the order of the file. An id that is defined twice stands here twice.</summary>
    public IReadOnlyList<EvidenceRow> Rows { get; }

    /// <summary>Reads the definitions out of the text of a file.</summary>
    /// <param name="name">Name without its folder.</param>
    /// <param name="text">The whole text, in Markdown.</param>
    /// <returns>The file; one without any definition is empty, not an error.</returns>
    public static EvidenceFile Parse(string name, string text)
    {
        List<EvidenceRow> rows = [];
        List<string> sections = [];
        bool? isTableOfIds = null;

        foreach (var (line, number) in text.Split('\n').Select(static (line, index) => (line.Trim(), index + 1)))
        {
            if (!line.StartsWith('|'))
            {
                isTableOfIds = null;
                if (SectionHeading().Match(line) is { Success: true } heading)
                    sections.Add(heading.Groups["section"].Value);
                if (NamedHeading().Match(line) is { Success: true } named)
                    sections.Add(named.Groups["id"].Value);
                if (DefiningLine().Match(line) is { Success: true } defining)
                    rows.Add(new(defining.Groups["id"].Value, number, []));
                continue;
            }

            string[] cells = [.. line.Trim('|').Split('|').Select(static cell => cell.Trim())];
            if (isTableOfIds is null)
                isTableOfIds = cells[0] is "id" or "rule";
            else if (isTableOfIds.Value && Id().IsMatch(cells[0]))
                rows.Add(new(cells[0], number, cells));
        }

        return new(name, rows, sections);
    }

    /// <summary>Whether the file has a row, heading or list item that defines this id. Case counts.</summary>
    /// <param name="id">Such as "A05".</param>
    public bool Defines(string id) => ids.Contains(id);

    /// <summary>Whether the file has this section.</summary>
    /// <param name="section">Letter, number or id of its heading, such as "F", "11", "4a" or "E-5".</param>
    public bool HasSection(string section) => sections.Contains(section);

    [GeneratedRegex($"^{EvidenceIds.Pattern}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Id();

    [GeneratedRegex(@"^#{2,4} (?<section>[A-Z]|\d{1,2}[a-z]?)\. ", RegexOptions.ExplicitCapture)]
    private static partial Regex SectionHeading();

    [GeneratedRegex(@"^#{2,4} (?<id>[A-Z]-\d{1,2}) ", RegexOptions.ExplicitCapture)]
    private static partial Regex NamedHeading();

    [GeneratedRegex($@"^(#{{2,4}} (?<id>[A-Z]-\d{{1,2}}) |- \*\*(?<id>{EvidenceIds.Pattern})( |\*\*))", RegexOptions.ExplicitCapture)]
    private static partial Regex DefiningLine();
}
