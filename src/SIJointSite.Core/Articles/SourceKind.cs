namespace SIJointSite.Core.Articles;

/// <summary>What kind of evidence a source is, so that a reader can weigh it.</summary>
public enum SourceKind
{
    /// <summary>Guideline of a national or professional body, or its agreed wording.</summary>
    Guideline,

    /// <summary>Systematic review, with or without pooled figures.</summary>
    Review,

    /// <summary>Randomised trial.</summary>
    Trial,

    /// <summary>Any other study: a measurement, images, a group followed or asked.</summary>
    Study,

    /// <summary>Textbook, or a review by experts that did not search in a set way.</summary>
    Overview,

    /// <summary>Leaflet or page for patients from a health service or public body.</summary>
    Leaflet,

    /// <summary>Mathematical model.</summary>
    Model,

    /// <summary>Report of one patient or a few.</summary>
    CaseReport,
}
