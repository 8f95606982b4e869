using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Triage.Form;

/// <summary>Questions answered together: a checklist that ends in "none of these" and "not sure", or one single choice.</summary>
/// <param name="Id">Kebab-case id, unique in the questionnaire and different from every link id.</param>
/// <param name="Legend">Heading of the group. May hold the words of <see cref="Voice"/>.</param>
/// <param name="Hint">One line below the heading; null for none.</param>
/// <param name="IsChecklist">True: any number can be ticked. False: exactly one item, exactly one answer.</param>
/// <param name="Items">At least one item; exactly one when it is not a checklist.</param>
/// <param name="MissingMessage">What to say when nothing was chosen.</param>
/// <param name="Topic">Of a checklist: the end of "I was not sure about some questions on ..."; null for a single choice.</param>
public sealed record ItemGroup(
    string Id,
    string Legend,
    string? Hint,
    bool IsChecklist,
    IReadOnlyList<Item> Items,
    string MissingMessage,
    string? Topic = null)
{
    /// <summary>Value posted by "none of these"; answers every item of a checklist with no.</summary>
    public const string NoneOfThese = "none";
}
