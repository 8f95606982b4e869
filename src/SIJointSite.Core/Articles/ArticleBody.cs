namespace SIJointSite.Core.Articles;

/// <summary>The body of an article, rendered once, with what it holds. Its words are packed: a page is made of them once.</summary>
public sealed class ArticleBody
{
    /// <summary>All words; then id and text of each heading; id, heading and text of each section; the HTML of each text.</summary>
    private readonly PackedTexts texts;

    /// <summary>The pieces, with null in place of each text.</summary>
    private readonly ArticlePart?[] pieces;
    private readonly int headingCount;
    private readonly int sectionCount;

    /// <param name="parts">The pieces, in order; empty when something was wrong.</param>
    /// <param name="headings">The headings of the second level, in order.</param>
    /// <param name="sections">The words, heading by heading, in order.</param>
    /// <param name="text">All words, a line for each paragraph, heading and list item.</param>
    public ArticleBody(
        IReadOnlyList<ArticlePart> parts, IReadOnlyList<ArticleHeading> headings, IReadOnlyList<ArticleSection> sections, string text)
    {
        texts = new PackedTexts(
        [
            text,
            .. headings.SelectMany(static heading => new[] { heading.Id, heading.Text }),
            .. sections.SelectMany(static section => new[] { section.Id, section.Heading, section.Text }),
            .. parts.OfType<ArticlePart.Text>().Select(static part => part.Html),
        ]);
        pieces = [.. parts.Select(static part => part is ArticlePart.Text ? null : part)];
        (headingCount, sectionCount) = (headings.Count, sections.Count);
    }

    /// <summary>The pieces, in order; empty when something was wrong.</summary>
    public IReadOnlyList<ArticlePart> Parts
    {
        get
        {
            var (all, next) = (texts.All, HtmlAt);
            return Array.ConvertAll(pieces, piece => piece ?? new ArticlePart.Text(all[next++]));
        }
    }

    /// <summary>The headings of the second level, in order.</summary>
    public IReadOnlyList<ArticleHeading> Headings
    {
        get
        {
            var all = texts.All;
            return [.. Enumerable.Range(0, headingCount).Select(place => 1 + (2 * place))
                .Select(at => new ArticleHeading(all[at], all[at + 1]))];
        }
    }

    /// <summary>The words, heading by heading, in order.</summary>
    public IReadOnlyList<ArticleSection> Sections
    {
        get
        {
            var all = texts.All;
            return [.. Enumerable.Range(0, sectionCount).Select(place => SectionsAt + (3 * place))
                .Select(at => new ArticleSection(all[at], all[at + 1], all[at + 2]))];
        }
    }

    /// <summary>All words, a line for each paragraph, heading and list item.</summary>
    public string Text => texts.All[0];

    /// <summary>Whether a drawing of the body is among its pieces.</summary>
    public bool HasDrawing => pieces.OfType<ArticlePart.Drawing>().Any();

    /// <summary>Names of the models among its pieces.</summary>
    public IEnumerable<string> Models => pieces.OfType<ArticlePart.Model>().Select(static part => part.Name).Distinct();

    /// <summary>Names of the pictures among its pieces.</summary>
    public IEnumerable<string> Pictures => pieces.OfType<ArticlePart.Pictures>().SelectMany(static part => part.Names);

    private int SectionsAt => 1 + (2 * headingCount);

    private int HtmlAt => SectionsAt + (3 * sectionCount);

    /// <returns>The pieces for a page that shows several articles.</returns>
    /// <param name="idPrefix">What each id, and each link to one, begins with there.</param>
    public IReadOnlyList<ArticlePart> PartsAmongOthers(string idPrefix) =>
        [.. Parts.Select(part => part is ArticlePart.Text text ? text.WithIds(idPrefix) : part)];
}
