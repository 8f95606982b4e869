using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles.Bodies;

/// <summary>Cuts what a renderer writes into the pieces of a body.</summary>
internal sealed class ArticlePartWriter : IDisposable
{
    private readonly StringWriter writer = new();
    private readonly List<ArticlePart> parts = [];

    /// <summary>Takes the text between the pieces.</summary>
    public TextWriter Writer => writer;

    /// <summary>Ends the text so far, and adds a piece behind it.</summary>
    public void Add(ArticlePart part)
    {
        Cut();
        parts.Add(part);
    }

    /// <summary>Ends the text so far, and adds a piece made of what is written next.</summary>
    /// <param name="write">Writes what stands in the piece.</param>
    /// <param name="make">Makes the piece of its HTML.</param>
    public void Add(Action write, Func<string, ArticlePart> make)
    {
        Cut();
        write();
        var text = writer.GetStringBuilder();
        parts.Add(make(text.ToString()));
        text.Clear();
    }

    /// <summary>All pieces.</summary>
    public IReadOnlyList<ArticlePart> End()
    {
        Cut();
        return parts;
    }

    public void Dispose() => writer.Dispose();

    private void Cut()
    {
        var text = writer.GetStringBuilder();
        if (text.Length > 0)
            parts.Add(new ArticlePart.Text(text.ToString()));
        text.Clear();
    }
}
