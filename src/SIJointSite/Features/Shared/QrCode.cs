using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace SIJointSite.Features.Shared;

/// <summary>A QR code as one SVG path, drawn on the page itself: no picture file, no style attribute.</summary>
internal static class QrCode
{
    /// <param name="text">What the code holds.</param>
    /// <param name="label">What it is, for a screen reader.</param>
    public static IHtmlContent Svg(string text, string label)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        var rows = data.ModuleMatrix;
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (!rows[y][x])
                    continue;
                var end = x;
                while (end < rows[y].Count && rows[y][end])
                    end++;
                path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{end - x}v1h-{end - x}z");
                x = end;
            }
        }

        var svg = new HtmlContentBuilder();
        svg.AppendHtml(string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"si-qr\" viewBox=\"0 0 {rows.Count} {rows.Count}\" width=\"296\" height=\"296\" role=\"img\" aria-label=\""));
        svg.Append(label);
        svg.AppendHtml($"\"><path fill=\"#000\" shape-rendering=\"crispEdges\" d=\"{path}\"/></svg>");
        return svg;
    }
}
