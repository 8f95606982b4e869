using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using SIJointSite.Content;
using SIJointSite.Content.Files;
using SIJointSite.Settings;

namespace SIJointSite.Tests.Support;

/// <summary>The content of the repository as the site reads it, once for all tests.</summary>
internal static class RealContent
{
    private static readonly Lazy<SiteContent> Read = new(static () =>
        new SiteContentReader(new ContentFolder(new ConfigurationBuilder().Build()), Options.Create(new SiteOptions())).Read());

    public static SiteContent Current => Read.Value;
}
