namespace SIJointSite.Content.Articles;

/// <summary>The shape of an article's front matter. Unknown keys and missing values are refused by the reader.</summary>
internal sealed class ArticleFile
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string MainPoint { get; init; }
    public required int Order { get; init; }
    public required DateOnly Reviewed { get; init; }
    public required DateOnly NextReview { get; init; }
    public string? ReviewedBy { get; init; }
    public required string Audience { get; init; }
    public string? Snomed { get; init; }
    public required List<string> Sources { get; init; }
    public required List<ChangeFile> Changes { get; init; }
    public required List<string> Aliases { get; init; }
}

internal sealed class ChangeFile
{
    public required DateOnly Date { get; init; }
    public required string Note { get; init; }
}

/// <summary>The shape of one entry of <c>content/sources.yaml</c>.</summary>
internal sealed class SourceFile
{
    public required string Id { get; init; }
    public required string Authors { get; init; }
    public int? Year { get; init; }
    public required string Container { get; init; }
    public string? Doi { get; init; }
    public string? Url { get; init; }
    public required string Kind { get; init; }
    public required string About { get; init; }
    public required List<string> Facts { get; init; }
}
