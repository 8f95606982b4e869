using System.Text.RegularExpressions;
using SIJointSite.Settings;

namespace SIJointSite.Benchmarks;

/// <summary>A copy of the real content with many more articles of about 10 kB, each with words of its own.</summary>
internal sealed partial class ManyArticles : IDisposable
{
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

        var model = File.ReadAllText(PathOf("en/articles/can-you-crack-your-si-joint.md"));
        var body = model[(model.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
        // Twice the text makes 10 kB; the second half has its own heading ids, and no picture, which a page shows once.
        var twice = body + Picture().Replace(body, "").Replace("{#", "{#more-", StringComparison.Ordinal);
        for (var number = 1; number <= count; number++)
        {
            var head = model[..^body.Length]
                .Replace("order: 3", FormattableString.Invariant($"order: {1_000 + number}"), StringComparison.Ordinal)
                .Replace("Can you crack", $"Topic {WordOf(number)}: can you crack", StringComparison.Ordinal);
            File.WriteAllText(PathOf($"en/articles/topic-{number}.md"),
                head + twice.Replace(" pop ", $" pop {WordOf(number)} ", StringComparison.Ordinal));
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

    [GeneratedRegex(@"(?m)^::: (drawing|model|exercise) .*\n:::\n")]
    private static partial Regex Picture();

    public void Dispose() => root.Delete(recursive: true);
}
