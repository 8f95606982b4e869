namespace SIJointSite.Core.Articles;

/// <summary>One piece of an article's body, in the order shown: its own text, or the place of something that is drawn or listed.</summary>
public abstract record ArticlePart
{
    private ArticlePart()
    {
    }

    /// <summary>Text of the article. A piece may begin or end inside an element that its neighbours close or open.</summary>
    /// <param name="Html">Rendered once.</param>
    public sealed record Text(string Html) : ArticlePart;

    /// <summary>A drawing of the body.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record Drawing(string Name) : ArticlePart;

    /// <summary>A model that can be tried out.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record Model(string Name) : ArticlePart;

    /// <summary>Pictures of exercises or positions, side by side.</summary>
    /// <param name="Names">At least one name.</param>
    public sealed record Pictures(IReadOnlyList<string> Names) : ArticlePart;

    /// <summary>The place of the list of contents, on a page that has one.</summary>
    public sealed record Contents : ArticlePart;

    /// <summary>The list of emergency signs.</summary>
    public sealed record EmergencySigns : ArticlePart;
}
