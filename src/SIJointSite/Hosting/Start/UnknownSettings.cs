using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;
using SIJointSite.Core.Search;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Start;

/// <summary>Names that nothing reads. What is mistyped would be passed over, and the site run with a default.</summary>
internal static class UnknownSettings
{
    /// <summary>A slip of the finger or two; what is farther off is another word.</summary>
    private const int MostSlips = 3;

    /// <summary>What a name of the machine's may differ from one of ours: it has thousands that are not meant for the site.</summary>
    private const int MostSlipsOfTheMachine = 1;

    /// <summary>What the framework itself reads at the top of the settings, and what editors write there.</summary>
    private static readonly HashSet<string> OfTheFramework = new(StringComparer.OrdinalIgnoreCase)
    {
        "urls", "http_ports", "https_ports", "https_port", "Kestrel", "AllowedHosts", "Logging", "Metrics", "ConnectionStrings",
        "Authentication", "applicationName", "environment", "contentRoot", "webRoot", "staticWebAssets", "detailedErrors",
        "captureStartupErrors", "suppressStatusMessages", "preferHostingUrls", "startupAssembly", "hostingStartupAssemblies",
        "hostingStartupExcludeAssemblies", "preventHostingStartup", "shutdownTimeoutSeconds", "startupTimeoutSeconds",
        "servicesStartConcurrently", "servicesStopConcurrently", "hostBuilder", "ForwardedHeaders_Enabled",
        "ReadOnlyDataProtectionKeyDirectory", "ReloadStaticAssetsAtRuntime", "EnableStaticAssetsDevelopmentCaching",
        "EnableStaticAssetsDevelopmentIntegrity", "DisableStaticAssetNotFoundRuntimeFallback", "$schema",
    };

    /// <summary>How the settings begin that OpenTelemetry reads by itself.</summary>
    private const string OfOpenTelemetry = "OTEL_";

    /// <summary>Looks at what stands beside our sections: all of it in files and on the command line, and in the environment what begins
    /// like a setting of ours.</summary>
    /// <param name="configuration">All settings.</param>
    /// <param name="sections">Our sections, each with its settings.</param>
    public static IEnumerable<string> Problems(IConfigurationRoot configuration, IReadOnlyDictionary<string, string[]> sections) =>
        configuration.Providers.SelectMany(provider =>
        {
            var names = provider.GetChildKeys([], null).Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(name => !sections.ContainsKey(name) && !OfTheFramework.Contains(name)
                    && !name.StartsWith(OfOpenTelemetry, StringComparison.OrdinalIgnoreCase));
            return provider switch
            {
                EnvironmentVariablesConfigurationProvider => names
                    .SelectMany(name => Nearest(name, sections.Keys, MostSlipsOfTheMachine) is null
                        ? [name] : provider.GetChildKeys([], name).Select(key => $"{name}:{key}"))
                    .Select(name => OfTheMachine(name, sections)).OfType<string>(),
                JsonConfigurationProvider or CommandLineConfigurationProvider => names.Select(name => Written(name, sections)),
                _ => [],
            };
        }).Distinct();

    /// <returns>The sentence for an unknown setting of a known section.</returns>
    public static string In(string section, string key, IReadOnlyCollection<string> known) => Nearest(key, known, MostSlips) is { } nearest
        ? $"{section}:{key} is no setting; did you mean {section}:{nearest}?"
        : $"{section}:{key} is no setting. {section} has {string.Join(", ", known.Order(StringComparer.Ordinal))}.";

    private static string Written(string name, IReadOnlyDictionary<string, string[]> sections)
    {
        (string Whole, string Key)[] settings =
            [.. sections.SelectMany(static section => section.Value.Select(key => ($"{section.Key}:{key}", key)))];
        var most = Math.Clamp(name.Length / 2, 1, MostSlips);
        var meant = settings.FirstOrDefault(setting => setting.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Whole
            ?? Nearest(WithColon(name), [.. sections.Keys, .. settings.Select(static setting => setting.Whole), .. OfTheFramework], most);
        return meant is null
            ? $"{name} is no setting. The site's own are in the sections {string.Join(", ", sections.Keys.Order(StringComparer.Ordinal))}."
            : $"{name} is no setting; did you mean {meant}?";
    }

    /// <summary>Other programs have names such as DATABASE_ENGINE; one that begins like the site's own section is meant for us.</summary>
    private static string? OfTheMachine(string name, IReadOnlyDictionary<string, string[]> sections)
    {
        var whole = WithColon(name);
        var cut = whole.IndexOf(':', StringComparison.Ordinal);
        if (cut < 0 || Nearest(whole[..cut], sections.Keys, MostSlipsOfTheMachine) is not { } section
            || (section != SiteOptions.Section && name.All(static letter => !char.IsLower(letter)))
            || sections[section].FirstOrDefault(key => key.Equals(
                whole[(cut + 1)..].Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)) is not { } key)
            return null;
        var variable = name.Replace(":", "__", StringComparison.Ordinal);
        return $"The environment variable {variable} is no setting; did you mean {section}__{key}?";
    }

    /// <summary>What people write in place of the colon between section and setting.</summary>
    private static string WithColon(string name)
    {
        var at = name.IndexOfAny(['_', '.', '-', ':']);
        return at < 0 ? name : $"{name[..at]}:{name[at..].TrimStart('_', '.', '-', ':')}";
    }

    private static string? Nearest(string name, IEnumerable<string> known, int most)
    {
        var (nearest, slips) = known
            .Select(one => (Name: one, Slips: Spelling.Distance(name.ToUpperInvariant(), one.ToUpperInvariant(), most)))
            .MinBy(static one => one.Slips);
        return slips <= most ? nearest : null;
    }
}
