using System.Runtime.CompilerServices;

namespace SIJointSite.Tests.Search;

/// <summary>The searches of a file in <c>Queries</c>: one a line, in families that begin with two crosses.</summary>
internal static class QueryFile
{
    /// <summary>The searches of each family; those before the first family have none.</summary>
    public static IReadOnlyList<(string Family, string Query)> Read(string name, [CallerFilePath] string here = "")
    {
        List<(string, string)> queries = [];
        var family = "";
        foreach (var line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "Queries", name)))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                family = line[3..];
            else if (line.Length > 0 && line[0] != '#')
                queries.Add((family, line));
        }

        return queries;
    }
}
