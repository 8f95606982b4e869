using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ZXing;
using ZXing.Common;

namespace SIJointSite.Tests.Support.Browser;

/// <summary>What a page becomes on paper.</summary>
internal static partial class Paper
{
    public const string A4 = "A4", Letter = "Letter";

    /// <summary>How many sides the page takes.</summary>
    public static async Task<int> SidesAsync(IPage page, string format) =>
        SideOfPdf().Count(Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { Format = format })));

    /// <summary>What the code on the printed page says to the camera of a phone; null when it cannot be read.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blank">Another page, which has no policy against drawing a picture.</param>
    public static async Task<string?> CodeAsync(IPage page, IPage blank)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var picture = await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true });
        var grey = await blank.EvaluateAsync<GreyPicture>(
            """
            async png => {
              const bytes = Uint8Array.from(atob(png), character => character.charCodeAt(0))
              const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
              const { width, height } = bitmap
              const drawing = new OffscreenCanvas(width, height).getContext('2d')
              drawing.drawImage(bitmap, 0, 0)
              const { data } = drawing.getImageData(0, 0, width, height)
              let dots = ''
              for (let at = 0; at < data.length; at += 4) dots += String.fromCharCode((data[at] + data[at + 1] + data[at + 2]) / 3)
              return { width, height, dots: btoa(dots) }
            }
            """,
            Convert.ToBase64String(picture));
        var reader = new BarcodeReaderGeneric
        {
            Options = new DecodingOptions { TryHarder = true, PossibleFormats = [BarcodeFormat.QR_CODE] },
        };
        return reader.Decode(new RGBLuminanceSource(
            Convert.FromBase64String(grey.Dots), grey.Width, grey.Height, RGBLuminanceSource.BitmapFormat.Gray8))?.Text;
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex SideOfPdf();

    private sealed class GreyPicture
    {
        public int Width { get; set; }

        public int Height { get; set; }

        public string Dots { get; set; } = "";
    }
}
