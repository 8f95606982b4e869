using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace SIJointSite.Content.Articles.Bodies;

/// <summary>What to do stands first; care cards stand in one order, one of each level.</summary>
internal static class BlockOrder
{
    /// <returns>What stands in the wrong place, each with its line of the body, from 0.</returns>
    public static IEnumerable<(int Line, string Reason)> FaultsIn(MarkdownDocument document)
    {
        var blocks = document.Descendants<CustomContainer>().ToArray();
        if (document.FirstOrDefault() is not CustomContainer { Info: "today" })
            yield return (
                document.FirstOrDefault()?.Line ?? 0, "the body begins with \"::: today\" and a heading: what the reader can do today.");
        foreach (var today in blocks.Where(static block => block.Info == "today").Skip(1))
            yield return (today.Line, "\"::: today\" comes twice.");
        CustomContainer[] cards = [.. blocks.Where(static block => BlockRenderer.LevelOf(block) >= 0)];
        foreach (var (first, second) in cards.Zip(cards.Skip(1)))
        {
            if (BlockRenderer.LevelOf(second) <= BlockRenderer.LevelOf(first))
                yield return (second.Line, "care cards stand in the order emergency, urgent, clinician, one of each.");
        }
    }
}
