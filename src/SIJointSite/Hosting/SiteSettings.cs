using SIJointSite.Addresses;
using SIJointSite.Settings;

namespace SIJointSite.Hosting;

public static class SiteSettings
{
    public static void AddSiteSettings(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section)
            .PostConfigure<IConfiguration>(static (options, configuration) =>
            {
                options.PublicAddress = NullIfBlank(options.PublicAddress);
                options.Operator = NullIfBlank(options.Operator);
                options.Contact = NullIfBlank(options.Contact);
                options.SecurityContact = NullIfBlank(options.SecurityContact);
                options.DataFolder = NullIfBlank(options.DataFolder);
                options.Proxies = ListOf(configuration.GetSection($"{SiteOptions.Section}:{nameof(SiteOptions.Proxies)}"));
            });
        builder.Services.AddOptions<ClinicOptions>().BindConfiguration(ClinicOptions.Section)
            .PostConfigure(static options => (options.Name, options.Phone) = (NullIfBlank(options.Name), NullIfBlank(options.Phone)));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<DataFolder>();
        builder.Services.AddSingleton<SiteMeter>();
        builder.Services.AddSingleton<SiteAddress>();
    }

    /// <summary>A list is written as one text with semicolons, or as numbered settings.</summary>
    internal static string[] ListOf(IConfigurationSection setting) =>
        [.. ProxySetting.Split(setting.Value), .. setting.GetChildren().SelectMany(static entry => ProxySetting.Split(entry.Value))];

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
