namespace SIJointSite.Hosting.Verbs;

/// <summary>Tells the site's settings on a command line from the words of a verb.</summary>
internal static class VerbSettings
{
    /// <returns>
    /// <c>--Section:Key value</c> and <c>--Section:Key=value</c> as settings, everything else as words, each in its order.
    /// </returns>
    public static (string[] Settings, string[] Words) Split(string[] args)
    {
        List<string> settings = [];
        List<string> words = [];
        for (var index = 0; index < args.Length; index++)
        {
            var name = args[index].Split('=')[0];
            if (!name.StartsWith("--", StringComparison.Ordinal) || !name.Contains(':', StringComparison.Ordinal))
            {
                words.Add(args[index]);
                continue;
            }

            settings.Add(args[index]);
            if (name.Length == args[index].Length && index + 1 < args.Length)
                settings.Add(args[++index]);
        }

        return ([.. settings], [.. words]);
    }
}
