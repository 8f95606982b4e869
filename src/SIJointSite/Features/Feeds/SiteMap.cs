using System.Globalization;
using SIJointSite.Addresses;
using SIJointSite.Core.Articles;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Features.Feeds;

/// <summary>All pages that a search engine may list, as sitemaps.org describes.</summary>
internal static class SiteMap
{
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static string Write(string address, IReadOnlyList<Article> articles, IReadOnlyList<Exercise> exercises) => XmlText.Write(xml =>
    {
        xml.WriteStartElement("urlset", Schema);
        foreach (var page in SitePage.All.Where(static page => page.IsListed && !page.IsNamedByContent))
            Page(page.Route, null);
        foreach (var article in articles)
            Page(SitePaths.Articles + article.Slug, article.LastChanged);
        foreach (var exercise in exercises)
            Page(SitePaths.Exercises + exercise.Slug, null);
        xml.WriteEndElement();

        void Page(string path, DateOnly? changed)
        {
            xml.WriteStartElement("url", Schema);
            xml.WriteElementString("loc", Schema, address + path);
            if (changed is { } day)
                xml.WriteElementString("lastmod", Schema, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
    });
}
