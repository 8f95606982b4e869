namespace SIJointSite.Core.Articles;

/// <summary>The body of an article, rendered once, with what it holds. Its words are packed: a page is made of them once.</summary>
public sealed class ArticleBody
{
    private const int SectionsAt = 1;

    /// <summary>All words; then id, heading and text of each section; then the HTML of each text, words and HTML of each heading.</summary>
    private readonly PackedTexts texts;

    /// <summary>The pieces, with null in place of each text, and headings without words.</summary>
    private readonly ArticlePart?[] pieces;
    private readonly int sectionCount;

    /// <param name="parts">The pieces, in order; empty when something was wrong.</param>
    /// <param name="sections">The words, heading by heading, in order.</param>
    /// <param name="text">All words, a line for each paragraph, heading and list item.</param>
    public ArticleBody(IReadOnlyList<ArticlePart> parts, IReadOnlyList<ArticleSection> sections, string text)
    {
        texts = new PackedTexts(
        [
            text,
            .. sections.SelectMany(static section => new[] { section.Id, section.Heading, section.Text }),
            .. parts.SelectMany(WordsOf),
        ]);
        pieces = [.. parts.Select(WithoutWords)];
        sectionCount = sections.Count;
    }

    /// <summary>The pieces, in order; empty when something was wrong.</summary>
    public IReadOnlyList<ArticlePart> Parts
    {
        get
        {
            var (all, next) = (texts.All, SectionsAt + (3 * sectionCount));
            return Array.ConvertAll(pieces, piece => piece switch
            {
                null => new ArticlePart.Text(all[next++]),
                ArticlePart.Heading heading => heading with { Words = all[next++], Html = all[next++] },
                _ => piece,
            });
        }
    }

    /// <summary>The headings of the second level, in order.</summary>
    public IReadOnlyList<ArticlePart.Heading> Headings =>
        [.. Parts.OfType<ArticlePart.Heading>().Where(static heading => heading.Level == 2)];

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

    private static IEnumerable<string> WordsOf(ArticlePart part) => part switch
    {
        ArticlePart.Text text => [text.Html],
        ArticlePart.Heading heading => [heading.Words, heading.Html],
        _ => [],
    };

    private static ArticlePart? WithoutWords(ArticlePart part) => part switch
    {
        ArticlePart.Text => null,
        ArticlePart.Heading heading => heading with { Words = "", Html = "" },
        _ => part,
    };
}
