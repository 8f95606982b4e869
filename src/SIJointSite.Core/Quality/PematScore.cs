namespace SIJointSite.Core.Quality;

/// <summary>How one page does on one item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Agrees">Whether the page does what the item asks; null where it does not apply.</param>
/// <param name="Reason">Why it was scored so.</param>
public sealed record PematScore(PematItem Item, bool? Agrees, string Reason);
