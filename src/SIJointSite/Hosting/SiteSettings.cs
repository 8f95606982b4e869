using SIJointSite.Addresses;
using SIJointSite.Settings;

namespace SIJointSite.Hosting;

public static class SiteSettings
{
    public static void AddSiteSettings(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<DataFolder>();
        builder.Services.AddSingleton<SiteMeter>();
        builder.Services.AddSingleton<SiteAddress>();
    }
}
