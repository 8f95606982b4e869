namespace SIJointSite.Features.Search;

/// <summary>A page as a search sees it.</summary>
/// <param name="Address">Address of the page.</param>
/// <param name="Title">Its title.</param>
/// <param name="IsExercise">Whether it tells people to move: never the first answer to a sign that needs help.</param>
/// <param name="Places">Its parts in order. The first is the page itself, with an empty anchor.</param>
internal sealed record SearchDocument(string Address, string Title, bool IsExercise, IReadOnlyList<SearchPlace> Places);

/// <summary>A part of a page that can be linked to.</summary>
/// <param name="Anchor">Id of its heading; empty for the page itself.</param>
/// <param name="Heading">Text of its heading; for the page itself its other names, or nothing.</param>
/// <param name="Text">Its words.</param>
internal sealed record SearchPlace(string Anchor, string Heading, string Text);
