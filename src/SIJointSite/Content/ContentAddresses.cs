using SIJointSite.Addresses;

namespace SIJointSite.Content;

/// <summary>The addresses of what content names.</summary>
public static class ContentAddresses
{
    /// <summary>Where the drawings for articles are, each below it under its name.</summary>
    private const string Pictures = "/pictures/";

    /// <summary>Every address of a route: the route itself, or one for each article, exercise or picture.</summary>
    /// <param name="content">The content.</param>
    /// <param name="route">A route, such as <c>/articles/{slug}</c>.</param>
    public static IEnumerable<string> Of(SiteContent content, string route)
    {
        var place = route.IndexOf('{', StringComparison.Ordinal);
        if (place < 0)
            return [route];
        var end = route.IndexOf('}', StringComparison.Ordinal) + 1;
        return NamesBelow(content, route[..place]).Select(name => route[..place] + name + route[end..]);
    }

    private static IEnumerable<string> NamesBelow(SiteContent content, string folder) => folder switch
    {
        SitePaths.Articles => content.Articles.All.Select(static article => article.Slug),
        SitePaths.Exercises => content.Exercises.All.Select(static exercise => exercise.Slug),
        Pictures => content.Pictures.All.Select(static picture => picture.Name),
        _ => [],
    };
}
