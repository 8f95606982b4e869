using SIJointSite.Content.Files;
using SIJointSite.Core.Quality;

namespace SIJointSite.Content.Articles;

/// <summary>An article's file, read and rendered by itself: all that depends on nothing but its own text.</summary>
/// <param name="Slug">Name of the file, which is its address.</param>
/// <param name="Name">Name of the file for messages.</param>
/// <param name="Keys">Where its fields stand.</param>
/// <param name="File">The front matter; null when it could not be read.</param>
/// <param name="Body">The body; null when there is none.</param>
/// <param name="Grade">How hard it is to read.</param>
/// <param name="Problems">What is wrong in the file by itself.</param>
internal sealed record ArticleDraft(
    string Slug, string Name, YamlKeys Keys, ArticleFile? File, ArticleBody? Body, ReadingGrade Grade, IReadOnlyList<ContentProblem> Problems);
