using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Triage.Form;

/// <summary>One page of the symptom check (FHIR: a group).</summary>
/// <param name="Id">Kebab-case id; also its address below /symptom-check.</param>
/// <param name="Title">Heading of the page. May hold the words of <see cref="Voice"/>.</param>
/// <param name="Hint">What to keep in mind on this page; null for none.</param>
/// <param name="EnableWhen">When it is asked; null: always.</param>
/// <param name="Groups">At least one.</param>
public sealed record Screen(
    string Id,
    string Title,
    string? Hint,
    EnableWhen? EnableWhen,
    IReadOnlyList<ItemGroup> Groups)
{
    /// <summary>All items of the screen, in order.</summary>
    public IEnumerable<Item> Items => Groups.SelectMany(static group => group.Items);
}
