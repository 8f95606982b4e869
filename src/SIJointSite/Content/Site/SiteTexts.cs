using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Site;

/// <summary>What stands round every page, and what the error pages say, from <c>content/en/site.yaml</c>.</summary>
public sealed record SiteTexts
{
    /// <summary>The language of the texts, as HTML names it.</summary>
    public required string Language { get; init; }

    /// <summary>How it is written: "ltr" or "rtl".</summary>
    public required string Direction { get; init; }

    /// <summary>The language as Open Graph names it.</summary>
    public required string Locale { get; init; }

    public required string Name { get; init; }

    /// <summary>The title of a page in the browser.</summary>
    [Placeholders("title")]
    public required string PageTitle { get; init; }
    public required string Skip { get; init; }

    /// <summary>What the line at the top is called.</summary>
    public required string Emergency { get; init; }
    public required string Search { get; init; }

    /// <summary>On paper, behind the address of the page.</summary>
    [Placeholders("date")]
    public required string Printed { get; init; }
    public required NavTexts Nav { get; init; }
    public required FootTexts Foot { get; init; }
    public required ErrorTexts Errors { get; init; }
}

/// <summary>The links at the top of every page.</summary>
public sealed record NavTexts
{
    public required string Label { get; init; }

    /// <summary>The first page, where a program is told the way to an article.</summary>
    public required string Home { get; init; }
    public required string Articles { get; init; }
    public required string Exercises { get; init; }
    public required string SymptomCheck { get; init; }
}

/// <summary>The foot of every page.</summary>
public sealed record FootTexts
{
    public required string Limits { get; init; }
    public required string Help { get; init; }
    public required string RedFlags { get; init; }
    public required string Clinicians { get; init; }
    public required string About { get; init; }
    public required string Privacy { get; init; }
    public required string Accessibility { get; init; }
    public required string Summary { get; init; }
}
