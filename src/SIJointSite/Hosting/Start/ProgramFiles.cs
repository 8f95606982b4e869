using System.Text.Json;

namespace SIJointSite.Hosting.Start;

/// <summary>The lists of its own files that the program has beside it. What the framework says of a damaged one does not name it.</summary>
internal static class ProgramFiles
{
    /// <summary>Read only once something has failed: it takes as long as the framework takes to read them.</summary>
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
