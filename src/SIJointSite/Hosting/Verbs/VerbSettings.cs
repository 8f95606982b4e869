using SIJointSite.Hosting.Start;

namespace SIJointSite.Hosting.Verbs;

/// <summary>Tells the site's settings on a command line from the words of a verb.</summary>
internal static class VerbSettings
{
    /// <returns>
    /// Settings, <c>--Section:Key value</c> or <c>--Section:Key=value</c>, and everything else as words, each in its order.
    /// Before the verb every option but help is a setting, such as <c>--urls</c>; after it only those with a colon are.
    /// </returns>
    public static (string[] Settings, string[] Words) Split(string[] args)
    {
        List<string> settings = [];
        List<string> words = [];
        for (var index = 0; index < args.Length; index++)
        {
            if (!IsSetting(args[index], isBeforeVerb: words.Count == 0))
            {
                words.Add(args[index]);
                continue;
            }

            settings.Add(args[index]);
            if (!args[index].Contains('=', StringComparison.Ordinal) && SettingArguments.HasValueBehind(args, index))
                settings.Add(args[++index]);
        }

        return ([.. settings], [.. words]);
    }

    private static bool IsSetting(string word, bool isBeforeVerb)
    {
        var name = word.Split('=')[0];
        return isBeforeVerb
            ? !SiteVerbs.HelpAndVersion.Contains(word)
                && (name.Length < word.Length || name.StartsWith("--", StringComparison.Ordinal) || name.StartsWith('/'))
            : name.StartsWith("--", StringComparison.Ordinal) && name.Contains(':', StringComparison.Ordinal);
    }
}
