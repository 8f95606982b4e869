namespace SIJointSite.Features.Links;

/// <summary>A part of a page that has a link of its own.</summary>
/// <param name="Id">Id of its heading.</param>
/// <param name="Heading">Text of its heading.</param>
public sealed record PagePart(string Id, string Heading)
{
    private static readonly object Key = new();

    /// <returns>The parts of the page that this request made, in order, so far: each heading with a link adds its own.</returns>
    /// <param name="context">The request.</param>
    public static IList<PagePart> ShownIn(HttpContext context)
    {
        if (context.Items[Key] is not IList<PagePart> shown)
            context.Items[Key] = shown = [];
        return shown;
    }
}
