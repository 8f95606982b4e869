using System.CommandLine;
using SIJointSite.Hosting.Start;

namespace SIJointSite.Hosting.Verbs;

/// <summary>
/// What the program does instead of serving the site when its first word is a verb: <c>SIJointSite stats --days 7</c>.
/// Settings such as <c>--Site:DataFolder x</c> go to the configuration, with a verb as without.
/// </summary>
internal static class SiteVerbs
{
    /// <summary>Exit code of a verb that did what it was asked to.</summary>
    public const int Done = 0;

    /// <summary>Exit code of a verb that could not; one sentence on standard error says why.</summary>
    public const int CouldNot = 1;

    /// <summary>Options that are asked of the program itself.</summary>
    public static readonly IReadOnlySet<string> HelpAndVersion = new HashSet<string> { "-h", "-?", "--help", "--version" };

    /// <summary>
    /// Whether a verb or help is asked for. A first word that is no option counts as a verb even when there is none of that
    /// name: a mistyped verb must not start a second site.
    /// </summary>
    public static bool AreAskedFor(string[] args) =>
        VerbSettings.Split(args).Words is [var first, ..] && (HelpAndVersion.Contains(first) || !first.StartsWith('-'));

    /// <returns>Exit code.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var (settings, words) = VerbSettings.Split(args);
        var root = new RootCommand(
            "The SI joint site. Without a command it serves the site; settings are read from appsettings.json, the environment and "
            + "options such as --urls or --Site:DataFolder.")
        {
            BackupVerb.Create(settings),
            CheckVerb.Create(settings),
            HealthVerb.Create(settings),
            PurgeVerb.Create(settings),
            RestoreVerb.Create(settings),
            StatsVerb.Create(settings),
        };
        try
        {
            SettingArguments.Check(settings);
            return await root.Parse(words).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is not HostAbortedException)
        {
            await Console.Error.WriteLineAsync(StartFaults.Explain(exception));
            return CouldNot;
        }
    }
}
