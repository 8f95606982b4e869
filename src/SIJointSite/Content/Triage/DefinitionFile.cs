using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Triage;

/// <summary>One of the definition files as it is written, to say where something is wrong.</summary>
internal sealed class DefinitionFile(YamlFile yaml)
{
    private readonly List<ContentProblem> problems = [];

    public string Name => yaml.Name;

    /// <summary>Reads the whole.</summary>
    /// <exception cref="ContentException">It does not fit.</exception>
    public T To<T>() => yaml.To<T>();

    public IReadOnlyList<ContentProblem> Problems => problems;

    /// <param name="near">An id or other words of the place.</param>
    /// <param name="reason">What is wrong, as a sentence.</param>
    public void Add(string near, string reason) => problems.Add(new ContentProblem(yaml.Name, LineOf(near), reason));

    /// <summary>A word in braces that the page does not fill in would be shown to the reader as it stands.</summary>
    public void CheckWords(string owner, IEnumerable<string> words, params IEnumerable<string?> texts)
    {
        foreach (var unknown in texts.OfType<string>().Select(spoken => TextRules.UnknownWordIn(spoken, words)).OfType<string>())
            Add(owner, $"{owner} holds a word in braces that the page does not fill in: {unknown}");
    }

    /// <summary>Line of the first mention of an id in quotes, else of the words themselves; 0 when they are nowhere.</summary>
    private int LineOf(string near) => yaml.LineOfText($"\"{near}\"") is var line and > 0 ? line : yaml.LineOfText(near);
}
