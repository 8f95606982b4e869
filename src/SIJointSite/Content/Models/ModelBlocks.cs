namespace SIJointSite.Content.Models;

/// <summary>The models that an article can show: <c>::: model cavitation</c> leaves a mark in its HTML, and the page puts the model there.</summary>
public static class ModelBlocks
{
    /// <summary>The partial of each model, by the name in the article.</summary>
    public static IReadOnlyDictionary<string, string> Partials { get; } = new Dictionary<string, string>
    {
        ["cavitation"] = "/Features/Models/_Cavitation.cshtml",
    };

    /// <summary>The mark of a model in an article's HTML.</summary>
    public static string MarkOf(string? name) => $"<div data-model=\"{name}\"></div>";

    /// <returns>Whether the article shows this model.</returns>
    public static bool Shows(string html, string name) => html.Contains(MarkOf(name), StringComparison.Ordinal);

    /// <summary>An article's HTML in pieces, each with the partial that follows it; the last has none.</summary>
    public static IEnumerable<(string Html, string? Partial)> PiecesOf(string html)
    {
        while (Partials.Select(model => (At: html.IndexOf(MarkOf(model.Key), StringComparison.Ordinal), Model: model)).Where(static found => found.At >= 0)
            .OrderBy(static found => found.At).FirstOrDefault() is { Model.Value: { } partial } first)
        {
            yield return (html[..first.At], partial);
            html = html[(first.At + MarkOf(first.Model.Key).Length)..];
        }

        yield return (html, null);
    }
}
