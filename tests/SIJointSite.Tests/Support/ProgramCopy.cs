using SIJointSite.Settings;

namespace SIJointSite.Tests.Support;

/// <summary>
/// The program as it is built, in a folder of its own that is no checkout: made of links, from which a test can take files away.
/// </summary>
internal sealed class ProgramCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sijoint-program-");

    public ProgramCopy()
    {
        // Not that of the tests, which lacks what only developers of the site need and its list names.
        var tests = Path.Combine("tests", "SIJointSite.Tests");
        var from = Path.GetDirectoryName(SiteProcess.Program)!.Replace(tests, Path.Combine("src", "SIJointSite"), StringComparison.Ordinal);
        string[] files = [.. Directory.GetFiles(from),
            .. Directory.GetFiles(Path.Combine(from, "runtimes"), "*", SearchOption.AllDirectories)];
        foreach (var file in files)
        {
            var mine = Path.Combine(folder.FullName, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(mine)!);
            // The runtime looks for the others where these really lie.
            if (Path.GetFileName(file).StartsWith("SIJointSite.", StringComparison.Ordinal))
                File.Copy(file, mine);
            else
                File.CreateSymbolicLink(mine, file);
        }

        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "content"), Path.Combine(Checkout.FindTop()!, "content"));
    }

    /// <summary>The program, to be run with <c>dotnet</c>.</summary>
    public string Program => Path.Combine(folder.FullName, Path.GetFileName(SiteProcess.Program));

    /// <summary>Writes one of the program's own files anew.</summary>
    /// <returns>Its path.</returns>
    public string Replace(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Assert.True(File.Exists(path));
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Takes every file of this name away.</summary>
    public void TakeAway(string name)
    {
        var files = Directory.GetFiles(folder.FullName, name, SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
            File.Delete(file);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
