using System.Text.RegularExpressions;
using SIJointSite.Settings;

namespace SIJointSite.Benchmarks;

/// <summary>A copy of the real content with many more articles of about 10 kB, each with words of its own.</summary>
internal sealed partial class ManyArticles : IDisposable
{
    /// <summary>A question page, to be made longer.</summary>
    private const string Model = "sleep";

    private const int Sections = 12;

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("sijoint-many-");

    public ManyArticles(int count)
    {
        var original = System.IO.Path.Combine(Checkout.FindTop()!, "content");
        foreach (var file in Directory.GetFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(System.IO.Path.GetRelativePath(original, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var model = File.ReadAllText(PathOf($"en/articles/{Model}.md"));
        var end = model.IndexOf("\n:::\n", StringComparison.Ordinal) + 5;
        for (var number = 1; number <= count; number++)
        {
            var word = WordOf(number);
            var head = Order().Replace(model[..end], FormattableString.Invariant($"order: {1_000 + number}"))
                .Replace("title: \"", $"title: \"Topic {word}: ", StringComparison.Ordinal);
            var text = string.Concat(Enumerable.Range(1, Sections).Select(section => Section(section, word)));
            File.WriteAllText(PathOf($"en/articles/topic-{number}.md"), $"{head}\n{text}{model[end..]}");
        }

        Size = new FileInfo(PathOf("en/articles/topic-1.md")).Length;
    }

    public string Path => root.FullName;

    /// <summary>Bytes of one of the articles.</summary>
    public long Size { get; }

    public string PathOf(string file) => System.IO.Path.Combine(root.FullName, file);

    /// <summary>A word that only one article holds.</summary>
    public static string WordOf(int number) =>
        "topic" + string.Concat(FormattableString.Invariant($"{number}").Select(static digit => (char)(digit - '0' + 'a')));

    private static string Section(int number, string word) =>
        FormattableString.Invariant($"## Part {number} of {word} {{#part-{number}}}\n\n")
        + string.Concat(Enumerable.Repeat(
            $"A short walk each day keeps the joint warm, and {word} is a word that only one article has. ", 6))
        + "\n\n";

    [GeneratedRegex(@"(?m)^order: \d+$")]
    private static partial Regex Order();

    public void Dispose() => root.Delete(recursive: true);
}
