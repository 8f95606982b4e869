using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SIJointSite.Content.Pictures;

namespace SIJointSite.Features.Pictures;

/// <summary>
/// Makes a drawing a file that stands alone. A picture cannot use the styles of the page that shows it, so it gets
/// <c>figure.css</c> and the colours of <c>site.css</c> itself; with <c>color-scheme</c> it follows the page into the dark.
/// </summary>
public sealed partial class PictureStyle
{
    private readonly string style;

    public PictureStyle(IWebHostEnvironment environment)
    {
        var colours = Colour().Matches(Read("css/site.css")).Select(static match => match.Value);
        style = $"svg {{ color-scheme: light dark; {string.Join(' ', colours)} }}\n{Read("css/figure.css")}";
        SecurityPolicy = $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";

        string Read(string path)
        {
            using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo(path).CreateReadStream());
            return reader.ReadToEnd();
        }
    }

    /// <summary>Lets in this one style and nothing else.</summary>
    public string SecurityPolicy { get; }

    /// <summary>The drawing with its style.</summary>
    public string Complete(ExercisePicture picture)
    {
        var svg = picture.Figure.Render(isEnd: true, "title", picture.Shows).Replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", StringComparison.Ordinal);
        return svg.Insert(svg.IndexOf('>', StringComparison.Ordinal) + 1, $"<style>{style}</style>");
    }

    [GeneratedRegex("--si-(figure-[a-z-]+|colour-ink):[^;]+;")]
    private static partial Regex Colour();
}
