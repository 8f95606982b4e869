using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using SIJointSite.Content;
using SIJointSite.Content.Files;
using SIJointSite.Settings;

namespace SIJointSite.Tests.Support;

/// <summary>A copy of the real content in which a test breaks one file.</summary>
internal sealed class BrokenContent : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("sijoint-content-");

    public BrokenContent()
    {
        var original = System.IO.Path.Combine(Checkout.FindTop()!, "content");
        foreach (var file in Directory.GetFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(root.FullName, System.IO.Path.GetRelativePath(original, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Replaces text in one file.</summary>
    /// <returns>Line of the place, from 1.</returns>
    public int Replace(string file, string from, string to)
    {
        var path = System.IO.Path.Combine(root.FullName, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold {from}");
        File.WriteAllText(path, text[..at] + to + text[(at + from.Length)..]);
        return text.AsSpan(0, at).Count('\n') + 1;
    }

    /// <summary>Full path of the copy.</summary>
    public string Path => root.FullName;

    /// <summary>Reads everything as the site does at start, and returns what it complained of.</summary>
    public ContentException Load() => Assert.Throws<ContentException>(() => Reader().Read());

    /// <summary>Reads everything as the verb <c>check</c> does, with the editorial rules, and returns what it complained of.</summary>
    public ContentException Check() => Assert.Throws<ContentException>(() => Reader().Check());

    /// <summary>Reads everything as the site does at start.</summary>
    public SiteContent Read() => Reader().Read();

    /// <summary>A reader of the copy.</summary>
    public SiteContentReader Reader()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>("Content:Path", Path)])
            .Build();
        return new SiteContentReader(new ContentFolder(configuration), Options.Create(new SiteOptions()));
    }

    public void Dispose() => root.Delete(recursive: true);
}
