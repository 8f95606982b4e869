using System.Xml;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Articles;

namespace SIJointSite.Features.Feeds;

/// <summary>The clinical changes of all articles as an Atom feed (RFC 4287), newest first.</summary>
internal static class ChangeFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int MostEntries = 100;

    public static string Write(string address, SiteContent content)
    {
        var changes = content.Articles.All.SelectMany(static article => EntriesOf(article))
            .OrderByDescending(static entry => entry.Change.Date).Take(MostEntries).ToArray();
        return XmlText.Write(xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, $"{address}/changes.xml");
            xml.WriteElementString("title", Atom, content.ArticleTexts.Programs.Feed.Fill(("site", content.Site.Name)));
            xml.WriteElementString("updated", Atom, XmlText.Moment(changes.Select(static entry => entry.Change.Date).FirstOrDefault()));
            Link(xml, "self", $"{address}/changes.xml", "application/atom+xml");
            Link(xml, "alternate", $"{address}/articles", "text/html");
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, content.Site.Name);
            xml.WriteEndElement();
            foreach (var entry in changes)
                Entry(xml, $"{address}{SitePaths.Articles}{entry.Article.Slug}", entry);
            xml.WriteEndElement();
        });
    }

    /// <summary>The changes of one article, each with what tells it for ever from others of its day: its place, counted from the
    /// oldest.</summary>
    private static IEnumerable<(Article Article, ArticleChange Change, int Number)> EntriesOf(Article article) =>
        article.Changes.Reverse().GroupBy(static change => change.Date)
            .SelectMany(day => day.Select((change, place) => (article, change, place + 1)));

    private static void Entry(XmlWriter xml, string page, (Article Article, ArticleChange Change, int Number) entry)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, FormattableString.Invariant($"{page}#change-{entry.Change.Date:yyyy-MM-dd}-{entry.Number}"));
        xml.WriteElementString("title", Atom, entry.Article.Title);
        xml.WriteElementString("updated", Atom, XmlText.Moment(entry.Change.Date));
        Link(xml, "alternate", page, "text/html");
        xml.WriteElementString("summary", Atom, entry.Change.Note);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
