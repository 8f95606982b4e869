namespace SIJointSite.Core.Triage.Form;

/// <summary>
/// When a screen, a group or an item is asked at all: when any of the conditions holds. It can only be made of answers that ask for
/// more, so raising an answer never hides a question. Source: docs/evidence/form-invariants.md B1, B8 and E4, read 2026-11-28.
/// </summary>
/// <param name="AnyOf">At least one.</param>
public sealed record EnableWhen(IReadOnlyList<EnableCondition> AnyOf);

/// <summary>
/// One answer that asks further. While its item is asked and unanswered the condition holds: unknown never skips a question. An item
/// that is not asked itself decides nothing. An item may name itself, and is then asked for as long as that answer stands.
/// </summary>
public sealed record EnableCondition
{
    /// <summary>The item that decides; an earlier one, or the item itself.</summary>
    public required string LinkId { get; init; }

    /// <summary>Any of these answers.</summary>
    public required IReadOnlyList<string> Codes { get; init; }
}
