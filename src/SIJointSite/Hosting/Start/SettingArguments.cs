using System.Collections.Frozen;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Start;

/// <summary>The settings on a command line, <c>--Section:Key value</c> or <c>--Section:Key=value</c>. The framework passes over what it
/// cannot read there, and the site would run with another value than the one that was meant.</summary>
internal static class SettingArguments
{
    private const string Begin = "--";

    /// <summary>What the program can be told to do. A folder or a region that is called so is written behind an equals sign.</summary>
    private static readonly FrozenSet<string> Verbs = FrozenSet.Create("backup", "check", "health", "purge", "restore", "stats");

    /// <summary>Whether the setting at this place takes what follows it as its value.</summary>
    public static bool HasValueBehind(IReadOnlyList<string> args, int index) =>
        index + 1 < args.Count && !args[index + 1].StartsWith(Begin, StringComparison.Ordinal);

    /// <exception cref="SiteStartException">A setting has no value, or one dash too few; a line for each.</exception>
    public static void Check(IReadOnlyList<string> args)
    {
        List<string> problems = [];
        for (var index = 0; index < args.Count; index++)
        {
            var name = args[index];
            var isWhole = name.Contains('=', StringComparison.Ordinal);
            var hasValue = isWhole || HasValueBehind(args, index);
            if (name == Begin || (name.StartsWith('-') && !name.StartsWith(Begin, StringComparison.Ordinal)))
                problems.Add($"{name} is no setting. Settings begin with two dashes, such as --Site:Region uk.");
            else if (!hasValue)
                problems.Add($"{name} has no value. Write it behind the name: {name} value.");
            else if (!isWhole && args[index + 1] is var next && Verbs.Contains(next))
                problems.Add($"{name} has no value: \"{next}\" is a verb. Write its value before that, or {name}={next} if it is meant.");
            if (hasValue && !isWhole)
                index++;
        }

        if (problems.Count > 0)
            throw new SiteStartException(string.Join(Environment.NewLine, problems));
    }
}
