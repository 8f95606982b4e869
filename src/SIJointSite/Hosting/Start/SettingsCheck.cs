using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using SIJointSite.Content.Files;
using SIJointSite.Content.Safety;
using SIJointSite.Features.Triage;
using SIJointSite.Hosting.Telemetry;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Start;

/// <summary>Holds all settings of ours against their classes: whatever is wrong is told at once, by name and in our words.</summary>
public static class SettingsCheck
{
    private const string RegionSetting = $"{SiteOptions.Section}:{nameof(SiteOptions.Region)}";

    /// <summary>Our sections. Each class says which one it is with its constant <c>Section</c>.</summary>
    public static IReadOnlyList<Type> Sections { get; } =
    [
        typeof(SiteOptions), typeof(TriageOptions), typeof(ContentOptions), typeof(DatabaseOptions), typeof(TelemetryOptions),
        typeof(ClinicOptions),
    ];

    /// <exception cref="SiteStartException">Something is wrong; a line for each.</exception>
    public static void CheckSettings(this WebApplication app)
    {
        var sections = Sections.ToDictionary(NameOf, KeysOf, StringComparer.OrdinalIgnoreCase);
        string[] problems =
        [
            .. Sections.SelectMany(section => ProblemsOf(app.Configuration, section)),
            .. UnknownSettings.Problems((IConfigurationRoot)app.Configuration, sections),
            .. ListenAddresses.Problems(app.Configuration, app.Environment.ContentRootPath),
        ];
        if (string.Equals(app.Configuration["ForwardedHeaders_Enabled"], "true", StringComparison.OrdinalIgnoreCase))
        {
            problems = [.. problems, "ASPNETCORE_FORWARDEDHEADERS_ENABLED would let every sender choose its own address. Take it away, and "
                + "name your proxies in Site:Proxies."];
        }

        problems = [.. problems, .. RegionProblems(app)];
        if (problems.Length > 0)
            throw new SiteStartException(string.Join(Environment.NewLine, problems));
    }

    private static IEnumerable<string> ProblemsOf(IConfiguration configuration, Type type)
    {
        var name = NameOf(type);
        var section = configuration.GetSection(name);
        var known = type.GetProperties().ToDictionary(static property => property.Name, StringComparer.OrdinalIgnoreCase);
        List<string> problems = [];
        // Of the machine's own variables one may well be called Site, and is not meant for us.
        if (section.Value is { Length: > 0 } && !IsFromTheMachine(configuration, name))
            problems.Add($"{name} takes no value of its own. It has {string.Join(", ", known.Keys.Order(StringComparer.Ordinal))}.");
        foreach (var setting in section.GetChildren())
        {
            if (known.TryGetValue(setting.Key, out var property))
                problems.AddRange(ValueProblems($"{name}:{property.Name}", property, setting));
            else
                problems.Add(UnknownSettings.In(name, setting.Key, known.Keys));
        }

        // What concerns several settings together can be asked once each of them can be read.
        return problems.Count == 0 && typeof(IValidatableObject).IsAssignableFrom(type) ? Together(section, type) : problems;
    }

    private static string NameOf(Type section) => (string)section.GetField("Section")!.GetRawConstantValue()!;

    private static string[] KeysOf(Type section) => [.. section.GetProperties().Select(static property => property.Name)];

    private static IEnumerable<string> Together(IConfigurationSection section, Type type)
    {
        var options = section.Get(type) ?? Activator.CreateInstance(type)!;
        return ((IValidatableObject)options).Validate(new ValidationContext(options)).Select(static result => result.ErrorMessage!);
    }

    private static IEnumerable<string> ValueProblems(string name, PropertyInfo property, IConfigurationSection setting)
    {
        if (!IsOneValue(property.PropertyType))
            return IsTextList(property.PropertyType) ? Validate(property, SiteSettings.ListOf(setting)) : [];
        if (setting.Value is not { } text || setting.GetChildren().Any())
            return [$"{name} takes one value, not a list or a section."];
        var converter = TypeDescriptor.GetConverter(property.PropertyType);
        return converter.IsValid(text) && converter.ConvertFromInvariantString(text) is { } value
            ? Validate(property, value)
            : [$"{name} is \"{text}\". {WhatItTakes(name, property)}"];
    }

    private static IEnumerable<string> Validate(PropertyInfo property, object value)
    {
        List<ValidationResult> results = [];
        Validator.TryValidateValue(value, new ValidationContext(value), results, property.GetCustomAttributes<ValidationAttribute>());
        return results.Select(static result => result.ErrorMessage!);
    }

    private static string WhatItTakes(string name, PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var rules = property.GetCustomAttributes<ValidationAttribute>();
        return rules.FirstOrDefault(static rule => rule.ErrorMessage is not null)?.ErrorMessage
            ?? (type == typeof(bool) ? $"{name} must be true or false."
                : type.IsEnum ? $"{name} must be one of {string.Join(", ", Enum.GetNames(type))}."
                : $"{name} must be a {(type == typeof(TimeSpan) ? "time, such as 00:00:30" : "number")}.");
    }

    /// <summary>The content is read later, and by itself; here the region is told as what it is, a setting.</summary>
    private static IEnumerable<string> RegionProblems(WebApplication app)
    {
        try
        {
            return app.Configuration[RegionSetting] is { Length: > 0 } region
                && RegionReader.ProblemOf(new ContentFiles(app.Services.GetRequiredService<ContentFolder>()), region) is { } problem
                    ? [problem.ToString()] : [];
        }
        catch (Exception exception) when (exception is ContentException or SiteStartException)
        {
            // That there is no content, or that it is broken, is told by itself.
            return [];
        }
    }

    private static bool IsFromTheMachine(IConfiguration configuration, string name) =>
        ((IConfigurationRoot)configuration).Providers.Last(provider => provider.TryGet(name, out _))
            is EnvironmentVariablesConfigurationProvider;

    private static bool IsOneValue(Type type) => TypeDescriptor.GetConverter(type).CanConvertFrom(typeof(string));

    private static bool IsTextList(Type type) => typeof(IEnumerable<string>).IsAssignableFrom(type);
}
