using System.IO.Compression;
using System.Text.RegularExpressions;

namespace SIJointSite.Tests.Support.Browser;

/// <summary>What a script costs the visitor.</summary>
internal static partial class ScriptWeight
{
    /// <summary>Bytes of a module and of everything that it imports, also later, each compressed as hard as Brotli can.</summary>
    public static Task<long> OfAsync(HttpClient client, string path) => OfAsync(client, Imports(), path);

    /// <summary>Bytes of modules and of what they cannot begin without: nothing that they load when it is used.</summary>
    public static Task<long> FirstOfAsync(HttpClient client, params string[] paths) => OfAsync(client, StaticImports(), paths);

    private static async Task<long> OfAsync(HttpClient client, Regex imports, params string[] paths)
    {
        Queue<string> open = new(paths);
        HashSet<string> seen = [.. paths];
        var weight = 0L;
        while (open.TryDequeue(out var next))
        {
            var script = await client.GetByteArrayAsync(next);
            using var compressed = new MemoryStream();
            await using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
                await brotli.WriteAsync(script);
            weight += compressed.Length;
            foreach (Match import in imports.Matches(System.Text.Encoding.UTF8.GetString(script)))
            {
                var imported = new Uri(new Uri(client.BaseAddress!, next), import.Groups[1].Value).AbsolutePath;
                if (seen.Add(imported))
                    open.Enqueue(imported);
            }
        }

        return weight;
    }

    [GeneratedRegex("""(?:from|import\() ?'(\.{1,2}/[\w/-]+\.js)'""")]
    private static partial Regex Imports();

    [GeneratedRegex("""from '(\.{1,2}/[\w/-]+\.js)'""")]
    private static partial Regex StaticImports();
}
