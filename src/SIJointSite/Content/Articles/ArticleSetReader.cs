using System.Runtime.ExceptionServices;
using SIJointSite.Content.Files;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles;

/// <summary>Reads all articles, from <c>articles/*.md</c>. Each file is rendered once, until it changes.</summary>
internal sealed class ArticleSetReader
{
    private readonly FileCache<ArticleDraft> cache = new();
    private readonly FileCache<IReadOnlyList<GlossaryEntry>> words = new();

    /// <summary>All articles, each read and rendered by itself.</summary>
    public IReadOnlyList<ArticleDraft> ReadDrafts(ContentFiles files, ArticleSetting setting)
    {
        var names = files.In(files.InLanguage("articles"), ".md");
        string[] texts = [.. names.Select(files.Read)];
        var drafts = new ArticleDraft[names.Count];
        try
        {
            // The thread that asks takes part: at a start there may be but one more.
            Parallel.For(0, drafts.Length, place => drafts[place] = cache.Get(names[place], texts[place], setting, ArticleReader.Read));
        }
        catch (AggregateException several)
        {
            // As it was thrown, so that the log says what and where.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        cache.Forget(files.Names);
        words.Forget(files.Names);
        return drafts;
    }

    /// <summary>Puts articles together that are known to be right.</summary>
    public ArticleSet Join(
        ContentFiles files, IReadOnlyList<ArticleDraft> drafts, SourceSet sources, IReadOnlyList<GlossaryEntry> glossary)
    {
        var glossaryText = GlossaryReader.TextIn(files);
        return new(
        [
            .. drafts.Select(draft => new Article
            {
                Slug = draft.Slug,
                Header = draft.Header!,
                Body = draft.Body!.Body,
                Words = words.Get(
                    draft.Name, glossaryText, draft.Body, (_, _, body) => GlossaryEntry.UsedIn(body.Body.Text, glossary)),
                Sources = [.. draft.Body.Citations.Select(citation => sources.ById[citation.Name])],
                Grade = draft.Grade,
            }).OrderBy(static article => article.Kind).ThenBy(static article => article.Order),
        ]);
    }
}
