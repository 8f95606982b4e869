using SIJointSite.Settings;

namespace SIJointSite.Hosting.Start;

/// <summary>The settings on a command line, <c>--Section:Key value</c> or <c>--Section:Key=value</c>. The framework passes over what it
/// cannot read there, and the site would run with another value than the one that was meant.</summary>
internal static class SettingArguments
{
    private const string Begin = "--";

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
            var hasValue = name.Contains('=', StringComparison.Ordinal) || HasValueBehind(args, index);
            if (name.StartsWith('-') && !name.StartsWith(Begin, StringComparison.Ordinal))
                problems.Add($"{name} is no setting. Settings begin with two dashes, such as --Site:Region uk.");
            else if (!hasValue)
                problems.Add($"{name} has no value. Write it behind the name: {name} value.");
            if (hasValue && !name.Contains('=', StringComparison.Ordinal))
                index++;
        }

        if (problems.Count > 0)
            throw new SiteStartException(string.Join(Environment.NewLine, problems));
    }
}
