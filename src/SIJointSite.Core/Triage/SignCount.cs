using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Triage;

/// <summary>
/// How many of the signs that a guideline counts a person has, so that a clinician need not ask for them again. Source: NICE NG65,
/// docs/evidence/red-flags.md K10-K12.
/// </summary>
/// <param name="Source">The guideline.</param>
/// <param name="Total">How many it counts.</param>
/// <param name="Present">Those that were answered with yes.</param>
/// <param name="NotSure">How many were answered with "not sure".</param>
public sealed record SignCount(string Source, int Total, IReadOnlyList<RedFlag> Present, int NotSure)
{
    /// <returns>A count for each guideline all of whose signs were asked; one that was not asked is never a no.</returns>
    /// <param name="notes">The notes that count.</param>
    /// <param name="flags">All red flags.</param>
    /// <param name="codeOf">The answer to a question; null when there is none.</param>
    public static IReadOnlyList<SignCount> Of(
        IEnumerable<ReferralNote> notes, IReadOnlyList<RedFlag> flags, Func<string, string?> codeOf) =>
    [
        .. from note in notes.DistinctBy(static note => note.Source)
           let counted = note.CountedIds.Select(id => flags.First(flag => flag.Id == id)).ToList()
           let asked = counted.Select(flag => codeOf(flag.Conditions[0].LinkId)).ToList()
           where asked.TrueForAll(static code => code is not null)
           select new SignCount(
               note.Source, counted.Count,
               [
                   .. counted.Zip(asked, static (flag, code) => (Flag: flag, Code: code!))
                       .Where(static sign => sign.Flag.Conditions[0].YesCodes.Contains(sign.Code)).Select(static sign => sign.Flag),
               ],
               asked.Count(static code => code is AnswerOption.NotSure)),
    ];
}
