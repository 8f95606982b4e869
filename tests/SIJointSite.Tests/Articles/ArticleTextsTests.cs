using SIJointSite.Content;
using SIJointSite.Core.Articles;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Articles;

/// <summary>The words of the articles' blocks come from a file, so that another language needs no code.</summary>
public sealed class ArticleTextsTests
{
    private const string Texts = "en/articles/texts.yaml";
    private const string Article = "can-you-crack-your-si-joint";

    [Fact]
    public void Read_OtherWords_WritesThemIntoArticlesThatWereReadBefore()
    {
        using var content = new BrokenContent();
        var reader = content.Reader();
        var before = HtmlOf(reader.Read());
        content.Replace(Texts, "\"Urgent: \"", "\"Today & no later: \"");
        content.Replace(Texts, "\"Source {number}\"", "\"Study {number}\"");

        var after = HtmlOf(reader.Read());

        Assert.Contains("<span class=\"si-u-hidden\">Urgent: </span>", before, StringComparison.Ordinal);
        Assert.Contains("<span class=\"si-u-hidden\">Today &amp; no later: </span>", after, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Source 1\"", before, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Study 1\"", after, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_OtherBeginningOfWhatNotToDo_AsksForThatOne()
    {
        using var content = new BrokenContent();
        content.Replace(Texts, "\"do not\"", "\"never\"");

        var problems = content.Load().Problems;

        Assert.Contains(problems, static problem => problem.File == $"content/en/articles/{Article}.md"
            && problem.Reason == "each line of \"::: dont\" begins with \"never\".");
    }

    private static string HtmlOf(SiteContent content) =>
        string.Concat(content.Articles.Find(Article)!.Body.Parts.OfType<ArticlePart.Written>().Select(static part => part.Alone));
}
