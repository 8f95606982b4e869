using System.Text.RegularExpressions;

namespace SIJointSite.Core.Evidence;

/// <summary>Finds what a text cites of the evidence.</summary>
public static partial class EvidenceCitations
{
    /// <summary>
    /// Citations that name their file: "docs/evidence/facts.md F10, F12 and G12", "form-invariants.md F1-F7", "red-flags.md
    /// sections 5 and 11". The ids and sections that follow the name belong to it, over the end of a comment's line too, until
    /// another word comes. Of a range its two ends are cited.
    /// </summary>
    /// <param name="path">The text's file, as people know it.</param>
    /// <param name="text">Source code, YAML, Markdown or any other text.</param>
    /// <param name="fileNames">Names of the evidence files. Any other name counts only behind the folder "evidence/".</param>
    /// <returns>For each name of a file the file itself, then what follows it.</returns>
    public static IEnumerable<EvidenceCitation> In(string path, string text, IReadOnlyCollection<string> fileNames)
    {
        foreach (Match mention in FileMention().Matches(text))
        {
            var name = mention.Groups["name"].Value;
            if (!mention.Groups["folder"].Success && !fileNames.Contains(name))
                continue;

            yield return new(path, LineAt(text, mention.Index), name, EvidencePart.File, "");
            foreach (var (part, reference) in Following(text, mention.Index + mention.Length))
                yield return new(path, LineAt(text, reference.Index), name, part, reference.Value);
        }
    }

    /// <summary>
    /// Citations of bare ids in the lists called <c>facts</c> of the content: <c>facts: ["A05", "F-1"]</c>. The letter tells the
    /// file: M to S is everyday.md, T is red-flags.md (its section 7, "Evidence behind the flags"), V is the register of what goes beyond
    /// them, all others are facts.md.
    /// </summary>
    /// <param name="path">The text's file, as people know it.</param>
    /// <param name="text">YAML, or Markdown with front matter.</param>
    public static IEnumerable<EvidenceCitation> InFactLists(string path, string text) =>
        from Match list in FactList().Matches(text)
        from Capture fact in list.Groups["fact"].Captures
        select new EvidenceCitation(path, LineAt(text, fact.Index), FileOfFact(fact.Value), EvidencePart.Row, fact.Value);

    /// <returns>Whether a row of the register is of an article, not of the symptom check.</returns>
    /// <param name="id">Its id, such as "V01".</param>
    internal static bool IsOfArticles(string id) => id[0] == 'V';

    private static string FileOfFact(string id) => id[0] switch
    {
        >= 'M' and <= 'S' => "everyday.md",
        'T' => "red-flags.md",
        _ when IsOfArticles(id) => "beyond.md",
        _ => "facts.md",
    };

    private static IEnumerable<(EvidencePart Part, Capture Reference)> Following(string text, int start)
    {
        var inSections = false;
        for (var next = NextReference().Match(text, start); next.Success; next = NextReference().Match(text, next.Index + next.Length))
        {
            inSections |= next.Groups["keyword"].Success;
            var isId = char.IsAsciiLetterUpper(next.Groups["from"].Value[0]) && next.Groups["from"].Length > 1;
            var isRangeOfLetters = next.Groups["from"].Length == 1 && next.Groups["to"].Length == 1;
            if (!isId && !inSections && !isRangeOfLetters)
                yield break;

            // "section E-5, A05": only the first of these is a section.
            var part = isId && !next.Groups["keyword"].Success ? EvidencePart.Row : EvidencePart.Section;
            yield return (part, next.Groups["from"]);
            if (next.Groups["to"].Success)
                yield return (part, next.Groups["to"]);
        }
    }

    private static int LineAt(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    [GeneratedRegex(@"(?<![\w./-])(?<folder>(docs/)?evidence/)?(?<name>[a-z0-9-]+\.md)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex FileMention();

    /// <summary>The next id, section or range: behind spaces, commas, semicolons, "and", or the start of the next line of a
    /// comment.</summary>
    [GeneratedRegex(
        $@"\G([ \t,;]|\band\b|\r?\n[ \t]*(///?|\#)[ \t]*)+"
        + @"(?<keyword>sections?[ \t]+)?"
        + $@"(?<from>{EvidenceIds.Pattern}|[A-Z]|\d{{1,2}}[a-z]?)"
        + $@"([ \t]*(-|–|\bto\b)[ \t]*(?<to>{EvidenceIds.Pattern}|[A-Z]|\d{{1,2}}[a-z]?))?"
        + @"(?![\w-])([ \t]*\([^()\n]*\))?",
        RegexOptions.ExplicitCapture)]
    private static partial Regex NextReference();

    [GeneratedRegex(
        @"\bfacts:[ \t]*(\[([\s,]*""?(?<fact>[\w-]+)""?)*[\s,]*\]|(\r?\n[ \t]*-[ \t]*""?(?<fact>[\w-]+)""?[ \t]*(?=\r?\n|$))+)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex FactList();
}
