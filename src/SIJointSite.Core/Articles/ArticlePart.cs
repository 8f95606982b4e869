using System.Net;
using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Articles;

/// <summary>One piece of an article's body, in the order shown: its own text, or the place of something that is drawn or listed.</summary>
public abstract record ArticlePart
{
    private ArticlePart()
    {
    }

    /// <summary>Text of the article. A piece may begin or end inside an element that its neighbours close or open.</summary>
    /// <param name="Html">Rendered once, with marks where the words of the reader's region belong.</param>
    public sealed record Text(string Html) : ArticlePart
    {
        /// <summary>Stands for the number to call, also inside an address.</summary>
        public const string NumberMark = "region-emergency-number";

        /// <summary>Stands for whom to ask on the same day.</summary>
        public const string AdviceMark = "region-urgent-advice";

        /// <returns>The same with each id, and each link to one, begun with a prefix. In a text a quotation mark is escaped, so only
        /// attributes are met.</returns>
        /// <param name="idPrefix">The prefix.</param>
        public Text WithIds(string idPrefix) => new(Html
            .Replace(" id=\"", $" id=\"{idPrefix}", StringComparison.Ordinal)
            .Replace(" href=\"#", $" href=\"#{idPrefix}", StringComparison.Ordinal));

        /// <returns>The HTML for a reader of this region.</returns>
        public string For(Region region) => Html
            .Replace(NumberMark, region.EmergencyNumber, StringComparison.Ordinal)
            .Replace(
                AdviceMark, $"<span data-region-word=\"advice\">{WebUtility.HtmlEncode(region.UrgentAdvice)}</span>",
                StringComparison.Ordinal);

        /// <returns>Words without marks of HTML for a reader of this region.</returns>
        public static string SpokenIn(string words, Region region) => words
            .Replace(NumberMark, region.EmergencyNumber, StringComparison.Ordinal)
            .Replace(AdviceMark, region.UrgentAdvice, StringComparison.Ordinal);
    }

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
