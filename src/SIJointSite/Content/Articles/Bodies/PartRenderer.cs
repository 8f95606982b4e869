using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles.Bodies;

/// <summary>Makes a heading with an id a piece of the body: it begins a part that pages link to.</summary>
/// <param name="parts">Takes the piece.</param>
/// <param name="wordsOf">The plain text of a heading.</param>
internal sealed class PartRenderer(ArticlePartWriter parts, Func<HeadingBlock, string> wordsOf) : HeadingRenderer
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        if (obj.TryGetAttributes()?.Id is not { } id)
        {
            base.Write(renderer, obj);
            return;
        }

        parts.Add(() => renderer.WriteLeafInline(obj), html => new ArticlePart.Heading(obj.Level, id, wordsOf(obj), html));
        renderer.EnsureLine();
    }
}
