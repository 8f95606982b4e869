using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Triage.Form;

/// <summary>One page of the symptom check (FHIR: a group).</summary>
public sealed record Screen
{
    /// <summary>Kebab-case id. It is in the form that the page posts, and never in an address.</summary>
    public required string Id { get; init; }

    /// <summary>Heading of the page. May hold the words of <see cref="Voice"/>.</summary>
    public required string Title { get; init; }

    /// <summary>What the look-through calls the page; null: its <see cref="Title"/>.</summary>
    public string? Name { get; init; }

    /// <summary>What to keep in mind on this page; null for none.</summary>
    public string? Hint { get; init; }

    /// <summary>When it is asked; null: always, or as far as its groups and items are.</summary>
    public EnableWhen? EnableWhen { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<ItemGroup> Groups { get; init; }

    /// <summary>All items of the screen, in order.</summary>
    public IEnumerable<Item> Items => Groups.SelectMany(static group => group.Items);
}
