namespace SIJointSite.Core.Drawings;

/// <summary>One drawing of the body, ready to be shown.</summary>
/// <param name="Name">Kebab-case name that an article's block gives.</param>
/// <param name="Title">Short title, the same as inside the picture.</param>
/// <param name="Caption">One or two sentences above the picture.</param>
/// <param name="Words">The picture told in words, for those who cannot see it.</param>
/// <param name="Legend">Numbered parts in the order of their numbers, from 1.</param>
/// <param name="Sources">Where its facts come from, each as "authors, year".</param>
/// <param name="Layers">Names of the picture's layers that may be switched off, in the order offered; empty for none.</param>
/// <param name="Motion">How it moves; null for a still drawing.</param>
/// <param name="Svg">The picture, checked; every id in it begins with <c>drawing-</c> and the name.</param>
public sealed record Drawing(
    string Name,
    string Title,
    string Caption,
    string Words,
    IReadOnlyList<DrawingPart> Legend,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Layers,
    DrawingMotion? Motion,
    string Svg);
