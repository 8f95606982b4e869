using System.Text.Json;
using SIJointSite.Content.Drawings;
using SIJointSite.Core.Drawings;

namespace SIJointSite.Features.Pictures;

/// <summary>What the script of a drawing needs.</summary>
internal static class DrawingView
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Its words and its motion, in an attribute: the security policy allows no script in the page.</summary>
    public static string TextsFor(Drawing drawing, DrawingSet drawings) => JsonSerializer.Serialize(
        new
        {
            drawings.Live.Hint,
            drawings.Live.Layers,
            Names = drawing.Layers.ToDictionary(static layer => layer, layer => drawings.LayerNames[layer]),
            drawing.Motion,
        },
        Web);
}
