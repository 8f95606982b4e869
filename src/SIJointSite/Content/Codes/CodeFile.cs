using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Codes;

/// <summary>What <c>content/en/codes.yaml</c> holds.</summary>
public sealed record CodeFile
{
    public required ConnectTexts Texts { get; init; }
    public required IReadOnlyList<CodeEntry> Codes { get; init; }
}

/// <summary>A code and the page that answers it.</summary>
public sealed record CodeEntry
{
    /// <summary>Id of the system.</summary>
    public required string System { get; init; }

    public required string Code { get; init; }

    /// <summary>Name of the code, as its system has it.</summary>
    public required string Display { get; init; }

    /// <summary>Address of the page.</summary>
    public required string Page { get; init; }

    /// <summary>Why we believe that the code means this.</summary>
    public required string Verified { get; init; }
}

/// <summary>The words of the page that record systems ask.</summary>
public sealed record ConnectTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Wrong { get; init; }
    public required string WrongFormat { get; init; }
    public required string None { get; init; }
    [Placeholders(Link = true)]
    public required string NoneMore { get; init; }
    public required string CodesTitle { get; init; }
    public required string NameColumn { get; init; }
    public required string CodeColumn { get; init; }
    public required string PageColumn { get; init; }
    public required string Caution { get; init; }
    public required string FeedTitle { get; init; }
    public required string FeedSubtitle { get; init; }
}
