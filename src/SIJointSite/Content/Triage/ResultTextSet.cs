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
        var deciding = DecidingOf(outcome);
        return All.FirstOrDefault(text => text.Disposition == outcome.Disposition && text.IsMadeFor(deciding)) ?? For(outcome.Disposition);
    }

    /// <summary>Steps that stay of texts made for some of the reasons, when others set the level too.</summary>
    public IEnumerable<string> BesideOthers(TriageOutcome outcome)
    {
        var deciding = DecidingOf(outcome);
        var chosen = For(outcome);
        return All.Where(text => text != chosen && text.Disposition == outcome.Disposition && deciding.Any(text.OnlyFor.Contains))
            .Select(static text => text.BesideOthers).OfType<string>();
    }

    private static List<string> DecidingOf(TriageOutcome outcome) =>
        [.. outcome.Reasons.Where(reason => reason.Disposition == outcome.Disposition).Select(static reason => reason.Id)];
}
