using System.Net;
using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Articles;

/// <summary>One piece of an article's body, in the order shown: its own text, or the place of something that is drawn or listed.</summary>
public abstract record ArticlePart
{
    private ArticlePart()
    {
    }

    /// <summary>Words of the article.</summary>
    /// <param name="Html">Rendered once, with marks where the words of the reader's region and the beginnings of ids belong.</param>
    public abstract record Written(string Html) : ArticlePart
    {
        /// <summary>Stands for the number to call, also inside an address.</summary>
        public const string NumberMark = "region-emergency-number";

        /// <summary>Stands for whom to ask on the same day.</summary>
        public const string AdviceMark = "region-urgent-advice";

        /// <summary>Stands where each id of the article begins, and each link to one: a page of several articles has a beginning for
        /// each.</summary>
        public const string IdMark = "id-of-this-article-";

        /// <summary>The HTML as it stands in an article that is alone on its page, with the marks of the region.</summary>
        public virtual string Alone => WithIds("");

        /// <returns>The HTML for a reader of this region.</returns>
        /// <param name="region">The region.</param>
        /// <param name="idPrefix">What each id, and each link to one, begins with.</param>
        public string For(Region region, string idPrefix = "") => WithIds(idPrefix)
            .Replace(NumberMark, region.EmergencyNumber, StringComparison.Ordinal)
            .Replace(
                AdviceMark, $"<span data-region-word=\"advice\">{WebUtility.HtmlEncode(region.UrgentAdvice)}</span>",
                StringComparison.Ordinal);

        /// <returns>Words without marks of HTML for a reader of this region.</returns>
        public static string SpokenIn(string words, Region region) => words
            .Replace(NumberMark, region.EmergencyNumber, StringComparison.Ordinal)
            .Replace(AdviceMark, region.UrgentAdvice, StringComparison.Ordinal);

        /// <returns>The HTML with ids that begin so.</returns>
        /// <param name="idPrefix">The beginning.</param>
        protected string WithIds(string idPrefix) => Html.Replace(IdMark, idPrefix, StringComparison.Ordinal);
    }

    /// <summary>Text of the article. A piece may begin or end inside an element that its neighbours close or open.</summary>
    /// <param name="Html">Its HTML, with marks.</param>
    public sealed record Text(string Html) : Written(Html);

    /// <summary>A heading with an id, which begins a part of the page that can be linked to.</summary>
    /// <param name="Level">2 or 3.</param>
    /// <param name="Id">Id set by the author; it never changes once published.</param>
    /// <param name="Words">Plain text.</param>
    /// <param name="Html">What stands in it, with marks.</param>
    public sealed record Heading(int Level, string Id, string Words, string Html) : Written(Html)
    {
        /// <inheritdoc/>
        public override string Alone => FormattableString.Invariant($"<h{Level} id=\"{Id}\">{WithIds("")}</h{Level}>");
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
