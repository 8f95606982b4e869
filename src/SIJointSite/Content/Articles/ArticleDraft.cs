using SIJointSite.Content.Articles.Bodies;
using SIJointSite.Content.Files;
using SIJointSite.Core.Articles;
using SIJointSite.Core.Quality;

namespace SIJointSite.Content.Articles;

/// <summary>An article's file, read and rendered by itself: all that depends on nothing but its own text.</summary>
internal sealed record ArticleDraft
{
    /// <summary>Name of the file, which is its address.</summary>
    public required string Slug { get; init; }

    /// <summary>Name of the file for messages.</summary>
    public required string Name { get; init; }

    /// <summary>The front matter as it is written; null when it could not be read.</summary>
    public YamlFile? Yaml { get; init; }

    /// <summary>What its author says about it; null when it could not be read.</summary>
    public ArticleHeader? Header { get; init; }

    /// <summary>The body and what it points at; null when there is none.</summary>
    public MarkdownReading? Body { get; init; }

    /// <summary>How hard it is to read.</summary>
    public ReadingGrade Grade { get; init; } = ReadingGrade.Of("");

    /// <summary>How many of its words are those of signs, which are written elsewhere.</summary>
    public int SignWords { get; init; }

    /// <summary>What is wrong in the file by itself.</summary>
    public required IReadOnlyList<ContentProblem> Problems { get; init; }

    /// <summary>Line of a field of the front matter.</summary>
    public int LineOf(string field) => Yaml?.LineOf(field) ?? 1;
}
