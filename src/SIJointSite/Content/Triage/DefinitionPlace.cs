using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Triage;

/// <summary>A place in one of the definition files, such as a question, where something may be wrong.</summary>
/// <param name="yaml">The file.</param>
/// <param name="problems">What has been found so far, in all places.</param>
/// <param name="path">Keys, and places in lists, that lead to it.</param>
internal sealed class DefinitionPlace(YamlFile yaml, List<ContentProblem> problems, params object[] path)
{
    /// <param name="steps">What leads on from here.</param>
    public DefinitionPlace At(params object[] steps) => new(yaml, problems, [.. path, .. steps]);

    /// <summary>Each entry of a list that stands here, with its own place.</summary>
    public IEnumerable<(T Entry, DefinitionPlace Place)> Each<T>(string key, IEnumerable<T>? list) =>
        (list ?? []).Select((entry, number) => (entry, At(key, number)));

    /// <param name="reason">What is wrong, as a sentence.</param>
    public void Add(string reason) => problems.Add(yaml.Problem(reason, path));

    /// <summary>A word in braces that the page does not fill in would be shown to the reader as it stands.</summary>
    /// <param name="owner">Id of what stands here, for messages.</param>
    /// <param name="words">The words that are filled in, besides those of a voice.</param>
    /// <param name="texts">What stands here.</param>
    public void CheckWords(string owner, IEnumerable<string> words, params IEnumerable<string?> texts)
    {
        foreach (var unknown in texts.OfType<string>().Select(spoken => TextRules.UnknownWordIn(spoken, words)).OfType<string>())
            Add($"{owner} holds a word in braces that the page does not fill in: {unknown}");
    }
}
