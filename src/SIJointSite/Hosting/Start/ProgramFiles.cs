using System.Runtime.InteropServices;
using System.Text.Json;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Start;

/// <summary>
/// The files that the program came with. The runtime looks for each when it is first used, which for some is the first result that is
/// saved; and what the framework says of a damaged list of files does not name it.
/// </summary>
internal static class ProgramFiles
{
    /// <summary>SQLite itself. The search needs it, whatever the database is.</summary>
    private const string Sqlite = "e_sqlite3";

    /// <exception cref="SiteStartException">Some are missing.</exception>
    public static void EnsureWhole()
    {
        List<string> missing = [.. Missing()];
        // To load it takes a millisecond, and it is loaded soon in any case.
        if (!NativeLibrary.TryLoad(Sqlite, typeof(ProgramFiles).Assembly, searchPath: null, out _))
            missing.Add($"{Sqlite} of SQLite for this machine");
        if (missing.Count > 0)
        {
            throw new SiteStartException(
                $"Of the program in {AppContext.BaseDirectory} there is missing or cannot be loaded: {string.Join(", ", missing)}. "
                + "Copy the published folder whole.");
        }
    }

    /// <returns>Names of the program's libraries that do not lie beside it, at this moment.</returns>
    public static IEnumerable<string> Missing()
    {
        // In a checkout the list names what only developers need too, and the build sees to it.
        var listed = Checkout.FindTop() is null ? AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "" : "";
        return listed.Split(Path.PathSeparator)
            .Where(static file => file.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal) && !File.Exists(file))
            .Select(static file => Path.GetFileName(file));
    }

    /// <summary>Looks through the lists of files, once something has failed: it takes as long as to read them.</summary>
    /// <returns>The first list that is damaged, in a sentence; null when they are well.</returns>
    public static string? FaultIn(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.staticwebassets.*.json").Order(StringComparer.Ordinal))
        {
            if (ReasonOf(file) is { } reason)
                return $"The file {file} is damaged: {reason} Copy the published folder whole.";
        }

        return null;
    }

    private static string? ReasonOf(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return json.RootElement.ValueKind is JsonValueKind.Object && json.RootElement.EnumerateObject().Any()
                ? null : "it has nothing in it.";
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }
}
