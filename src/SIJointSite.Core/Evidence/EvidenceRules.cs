namespace SIJointSite.Core.Evidence;

/// <summary>What must hold between the evidence and all that rests on it. Each rule returns its problems; none means all is well.</summary>
public static class EvidenceRules
{
    /// <summary>Folder of the evidence in the repository.</summary>
    public const string Folder = "docs/evidence/";

    /// <summary>Every citation leads to a file, section or id that is there.</summary>
    /// <param name="citations">What code, content and tests cite.</param>
    /// <param name="files">All evidence files.</param>
    public static IReadOnlyList<EvidenceProblem> Undefined(IEnumerable<EvidenceCitation> citations, IReadOnlyList<EvidenceFile> files) =>
    [
        .. (from citation in citations
            let file = files.FirstOrDefault(file => file.Name == citation.File)
            where file is null || !Has(file, citation)
            select new EvidenceProblem(citation.Path, citation.Line, ReasonOf(citation, file, files))).Distinct(),
    ];

    /// <summary>
    /// Every sign of the symptom check, above all an emergency or urgent one, has a row of the evidence or stands in the register of
    /// what goes beyond it.
    /// </summary>
    /// <param name="signs">Red flags, rules and notes of the definition.</param>
    /// <param name="evidence">The evidence files about red flags. An id of any other file does not count: "K14" of the facts is a
    /// myth.</param>
    /// <param name="beyond">The register.</param>
    public static IReadOnlyList<EvidenceProblem> Unfounded(
        IEnumerable<TriageSign> signs, IReadOnlyList<EvidenceFile> evidence, EvidenceFile beyond) =>
    [
        .. from sign in signs
           where (EvidenceCitations.IsOfArticles(sign.Id) || !beyond.Defines(sign.Id)) && !evidence.Any(file => file.Defines(sign.Id))
           select new EvidenceProblem(
               sign.Path,
               sign.Line,
               $"{sign.Id} ({sign.Level}) has no row in {NamesOf(evidence, " or ")}. Use the id of its row, or add a row to "
               + $"{Folder}{beyond.Name} with level, question, source and why, for a clinician to accept or strike."),
    ];

    /// <summary>
    /// The register names only signs that the symptom check has, at their level, and none that the evidence has itself. Its rows of
    /// articles, which begin with V, are no signs; what cites one must find it (<see cref="Undefined"/>).
    /// </summary>
    /// <param name="beyond">The register: the second cell of a row is the level.</param>
    /// <param name="signs">Red flags, rules and notes of the definition.</param>
    /// <param name="evidence">The evidence files about red flags.</param>
    public static IReadOnlyList<EvidenceProblem> Outdated(
        EvidenceFile beyond, IReadOnlyList<TriageSign> signs, IReadOnlyList<EvidenceFile> evidence)
    {
        var levelOfSign = signs.ToLookup(static sign => sign.Id, static sign => sign.Level);
        return
        [
            .. from row in beyond.Rows
               where !EvidenceCitations.IsOfArticles(row.Id)
               let level = row.Cells.ElementAtOrDefault(1)
               let inData = levelOfSign[row.Id].FirstOrDefault()
               let reason = inData is null ? $"{row.Id} is no sign of the symptom check any more. Take the row out."
                   : inData != level ? $"{row.Id} stands here as \"{level}\". Write \"{inData}\", its level in the data."
                   : evidence.FirstOrDefault(file => file.Defines(row.Id)) is { } file
                       ? $"{row.Id} has a row in {file.Name}. Take this one out."
                   : null
               where reason is not null
               select new EvidenceProblem(Folder + beyond.Name, row.Line, reason),
        ];
    }

    /// <summary>No file defines an id twice.</summary>
    /// <param name="files">All evidence files.</param>
    public static IReadOnlyList<EvidenceProblem> Repeated(IEnumerable<EvidenceFile> files) =>
    [
        .. from file in files
           from rows in file.Rows.GroupBy(static row => row.Id)
           from again in rows.Skip(1)
           select new EvidenceProblem(
               Folder + file.Name, again.Line, $"{again.Id} is defined in line {rows.First().Line} already. Give this one a new id."),
    ];

    private static bool Has(EvidenceFile file, EvidenceCitation citation) => citation.Part switch
    {
        EvidencePart.Row => file.Defines(citation.Reference),
        EvidencePart.Section => file.HasSection(citation.Reference),
        _ => true,
    };

    private static string ReasonOf(EvidenceCitation citation, EvidenceFile? file, IReadOnlyList<EvidenceFile> files)
    {
        if (file is null)
            return $"{citation.File} is no file of {Folder}. Write one of {NamesOf(files, ", ")}.";
        if (citation.Part is EvidencePart.Section)
            return $"{file.Name} has no section {citation.Reference}. Cite a section or an id that it has.";

        var near = file.Rows.Select(static row => row.Id).Where(id => LettersOf(id) == LettersOf(citation.Reference)).ToList();
        var choice = near.Count > 0 ? $"its ids with {LettersOf(near[0])} run from {near[0]} to {near[^1]}"
            : "it has no ids with that letter";
        return $"{file.Name} has no {citation.Reference}; {choice}. Cite an id that is there, or add its row first.";
    }

    private static string LettersOf(string id) => string.Concat(id.TakeWhile(char.IsAsciiLetterUpper));

    private static string NamesOf(IEnumerable<EvidenceFile> files, string separator) =>
        string.Join(separator, files.Select(static file => file.Name));
}
