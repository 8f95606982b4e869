using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using SIJointSite.Content;
using SIJointSite.Content.Files;
using SIJointSite.Settings;

namespace SIJointSite.Tests.Support;

/// <summary>
/// A copy of the real content in which a test breaks one file. Copies are mended and used again, with their readers, which then read
/// only what has changed, as they do in a running site. One that something else has had a hand on is thrown away.
/// </summary>
internal sealed class BrokenContent : IDisposable
{
    private static readonly string Original = System.IO.Path.Combine(Checkout.FindTop()!, "content");
    private static readonly ConcurrentBag<Copy> Free = [];
    private readonly Copy copy = Free.TryTake(out var free) ? free : new Copy();
    private bool isShared;

    static BrokenContent() => AppDomain.CurrentDomain.ProcessExit += static (_, _) =>
    {
        foreach (var copy in Free)
            copy.Delete();
    };

    /// <summary>Replaces text in one file.</summary>
    /// <returns>Line of the place, from 1.</returns>
    public int Replace(string file, string from, string to)
    {
        var path = System.IO.Path.Combine(copy.Root.FullName, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold {from}");
        File.WriteAllText(path, text[..at] + to + text[(at + from.Length)..]);
        return text.AsSpan(0, at).Count('\n') + 1;
    }

    /// <summary>Adds a file, or writes one anew.</summary>
    public void Write(string file, string text) => File.WriteAllText(System.IO.Path.Combine(copy.Root.FullName, file), text);

    /// <summary>Full path of the copy.</summary>
    public string Path
    {
        get
        {
            isShared = true;
            return copy.Root.FullName;
        }
    }

    /// <summary>Reads everything as the site does at start, and returns what it complained of.</summary>
    public ContentException Load() => Assert.Throws<ContentException>(() => copy.Reader.Read());

    /// <summary>Reads everything as the verb <c>check</c> does, with the editorial rules, and returns what it complained of.</summary>
    public ContentException Check() => Assert.Throws<ContentException>(() => copy.Reader.Check());

    /// <summary>Reads everything as the site does at start.</summary>
    public SiteContent Read() => copy.Reader.Read();

    /// <summary>The files of the copy.</summary>
    public ContentFiles Files() => new(copy.Folder);

    /// <summary>A reader of the copy.</summary>
    public SiteContentReader Reader() => copy.Reader;

    public void Dispose()
    {
        if (isShared)
            copy.Delete();
        else
        {
            copy.Mend();
            Free.Add(copy);
        }
    }

    private sealed class Copy
    {
        public Copy()
        {
            Mend();
            var configuration = new ConfigurationBuilder()
                .AddInMemoryCollection([KeyValuePair.Create<string, string?>("Content:Path", Root.FullName)]).Build();
            Folder = new ContentFolder(configuration);
            Reader = new SiteContentReader(Folder, Options.Create(new SiteOptions()));
        }

        public DirectoryInfo Root { get; } = Directory.CreateTempSubdirectory("sijoint-content-");

        public ContentFolder Folder { get; }

        public SiteContentReader Reader { get; }

        /// <summary>Makes it what the real content is: each file, and no other.</summary>
        public void Mend()
        {
            HashSet<string> names = [];
            foreach (var file in Directory.GetFiles(Original, "*", SearchOption.AllDirectories))
            {
                var mine = System.IO.Path.Combine(Root.FullName, System.IO.Path.GetRelativePath(Original, file));
                names.Add(mine);
                var text = File.ReadAllBytes(file);
                if (File.Exists(mine) && File.ReadAllBytes(mine).AsSpan().SequenceEqual(text))
                    continue;
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(mine)!);
                File.WriteAllBytes(mine, text);
            }

            foreach (var file in Directory.GetFiles(Root.FullName, "*", SearchOption.AllDirectories).Where(file => !names.Contains(file)))
                File.Delete(file);
        }

        public void Delete() => Root.Delete(recursive: true);
    }
}
