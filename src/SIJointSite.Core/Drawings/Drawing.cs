namespace SIJointSite.Core.Drawings;

/// <summary>One drawing of the body, ready to be shown.</summary>
public sealed record Drawing
{
    /// <summary>Stands in the picture before each id, where a page puts a prefix of its own.</summary>
    public const char IdMark = '\u0001';

    /// <summary>Kebab-case name that an article's block gives.</summary>
    public required string Name { get; init; }

    /// <summary>Short title, the same as inside the picture.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences above the picture.</summary>
    public required string Caption { get; init; }

    /// <summary>The picture told in words, for those who cannot see it.</summary>
    public required string Words { get; init; }

    /// <summary>Numbered parts in the order of their numbers, from 1.</summary>
    public required IReadOnlyList<DrawingPart> Legend { get; init; }

    /// <summary>Where its facts come from, each as "authors, year".</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Names of the picture's layers that may be switched off, in the order offered; empty for none.</summary>
    public required IReadOnlyList<string> Layers { get; init; }

    /// <summary>How it moves; null for a still drawing.</summary>
    public DrawingMotion? Motion { get; init; }

    /// <summary>The picture, checked; every id in it begins with <see cref="IdMark"/>, <c>drawing-</c> and the name.</summary>
    public required string Svg { get; init; }

    /// <summary>The picture for a page.</summary>
    /// <param name="idPrefix">What each id begins with on this page, so that a drawing can be shown twice; empty for none.</param>
    public string SvgFor(string idPrefix) => Svg.Replace(IdMark.ToString(), idPrefix, StringComparison.Ordinal);
}
