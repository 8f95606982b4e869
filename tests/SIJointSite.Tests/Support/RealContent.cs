using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using SIJointSite.Content;
using SIJointSite.Content.Files;
using SIJointSite.Settings;

namespace SIJointSite.Tests.Support;

/// <summary>The content of the repository as the site reads it, once for all tests.</summary>
internal static class RealContent
{
    private static readonly Lazy<SiteContentReader> OneReader = new(static () =>
        new SiteContentReader(new ContentFolder(new ConfigurationBuilder().Build()), Options.Create(new SiteOptions())));

    private static readonly Lazy<SiteContent> Content = new(static () => Reader.Read());

    public static SiteContent Current => Content.Value;

    /// <summary>Reads again only what has changed, so a site that starts with it starts sooner.</summary>
    public static SiteContentReader Reader => OneReader.Value;
}
