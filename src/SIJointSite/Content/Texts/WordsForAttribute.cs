namespace SIJointSite.Content.Texts;

/// <summary>Texts by the words of a fixed list, as files write them; there must be one for each.</summary>
/// <param name="list">The list, an enumeration.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WordsForAttribute(Type list) : Attribute
{
    public Type List { get; } = list;
}
