namespace SIJointSite.Core.Articles;

/// <summary>When a text was last looked through, and by whom.</summary>
/// <param name="LastReviewed">Day of the last review.</param>
/// <param name="NextReviewDue">Day by which it must be looked at again; after <paramref name="LastReviewed"/>.</param>
/// <param name="ReviewedBy">The clinician; null when no clinician has reviewed it. Never an invented name.</param>
public sealed record ReviewStatus(DateOnly LastReviewed, DateOnly NextReviewDue, string? ReviewedBy)
{
    /// <summary>Whether the next review is late on this day. The day itself is not late.</summary>
    public bool IsOverdueOn(DateOnly today) => today > NextReviewDue;
}
