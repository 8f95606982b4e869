using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using SIJointSite.Content.Pictures;

namespace SIJointSite.Features.Pictures;

/// <summary>
/// Makes a drawing a file that stands alone. A picture cannot use the styles of the page that shows it, so it gets the same style
/// sheets itself; with <c>color-scheme</c> it follows the page into the dark.
/// </summary>
public sealed class PictureStyle
{
    private readonly ConditionalWeakTable<ExercisePicture, PictureFile> files = [];
    private readonly string style;

    public PictureStyle(IWebHostEnvironment environment)
    {
        style = $"svg {{ color-scheme: light dark; }}\n{Read("css/figure-colours.css")}\n{Read("css/figure.css")}";
        SecurityPolicy = $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";

        string Read(string path)
        {
            using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo(path).CreateReadStream());
            return reader.ReadToEnd();
        }
    }

    /// <summary>Lets in this one style and nothing else.</summary>
    public string SecurityPolicy { get; }

    /// <summary>The drawing with its style, made when it is first asked for and kept as long as the picture.</summary>
    public PictureFile FileOf(ExercisePicture picture) => files.GetValue(picture, Make);

    private PictureFile Make(ExercisePicture picture)
    {
        var bytes = Encoding.UTF8.GetBytes(picture.Figure.RenderFile(picture.Alt, style));
        return new PictureFile(bytes, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\""));
    }
}

/// <summary>A picture as it is sent.</summary>
/// <param name="Svg">UTF-8.</param>
/// <param name="Tag">Changes with every byte of it.</param>
public sealed record PictureFile(byte[] Svg, EntityTagHeaderValue Tag);
