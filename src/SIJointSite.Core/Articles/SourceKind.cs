namespace SIJointSite.Core.Articles;

/// <summary>What kind of evidence a source is, so that a reader can weigh it.</summary>
public enum SourceKind
{
    /// <summary>Systematic review, with or without pooled figures.</summary>
    Review,

    /// <summary>Randomised trial.</summary>
    Trial,

    /// <summary>Guideline of a national or professional body.</summary>
    Guideline,

    /// <summary>Measurement or imaging study.</summary>
    Imaging,

    /// <summary>Study that followed or described a group of people.</summary>
    Cohort,

    /// <summary>Narrative review, textbook, patient leaflet or calculation.</summary>
    Opinion,
}
