using SIJointSite.Core.Quality;

namespace SIJointSite.Content.Quality;

/// <summary>How easy the pages are to read and to act on: our own scores, and the words that are counted.</summary>
/// <param name="Scores">Our own scores of the articles, by slug; an article that is not scored yet is not in it.</param>
/// <param name="LeafletScores">The scores that hold for every leaflet, or null when they are not scored yet.</param>
/// <param name="QuestionScores">The scores that hold for every question page, or null when they are not scored yet.</param>
/// <param name="Leaflets">The words of the leaflets, in the order of the list of exercises.</param>
/// <param name="SymptomCheck">The words of the questions, and what is said at the end.</param>
public sealed record QualityFigures(
    IReadOnlyDictionary<string, PematScores> Scores, PematScores? LeafletScores, PematScores? QuestionScores,
    IReadOnlyList<PageText> Leaflets, IReadOnlyList<PageText> SymptomCheck);
