using SIJointSite.Core.Triage;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage;

/// <summary>The texts of the four results.</summary>
/// <param name="All">All texts, those for just some reasons too; one general text for each level.</param>
public sealed record ResultTextSet(IReadOnlyList<ResultText> All)
{
    /// <summary>The text of one level, whatever set it.</summary>
    public ResultText For(Disposition disposition) => All.Single(text => text.Disposition == disposition && text.IsGeneral);

    /// <summary>The text of a result: the one made for just its reasons when there is one, else that of its level.</summary>
    public ResultText For(TriageOutcome outcome)
    {
        var deciding = outcome.Reasons.Where(reason => reason.Disposition == outcome.Disposition).Select(static reason => reason.Id)
            .ToList();
        return All.FirstOrDefault(text => text.Disposition == outcome.Disposition && text.IsMadeFor(deciding)) ?? For(outcome.Disposition);
    }
}
