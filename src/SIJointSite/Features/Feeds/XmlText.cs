using System.Globalization;
using System.Text;
using System.Xml;

namespace SIJointSite.Features.Feeds;

/// <summary>XML as text that says truly that it is UTF-8.</summary>
internal static class XmlText
{
    public static string Write(Action<XmlWriter> write)
    {
        using var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true }))
            write(xml);
        return text.ToString();
    }

    /// <summary>A day as a moment: its first.</summary>
    public static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private sealed class Utf8Writer() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
