using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Triage.Proof;

/// <summary>How a definition does on a set of stories.</summary>
public sealed class TriageScore
{
    /// <summary>Assesses every story.</summary>
    /// <param name="triage">The definition.</param>
    /// <param name="stories">At least one of each level, or the figures mean little.</param>
    public TriageScore(RedFlagTriage triage, IReadOnlyList<TriageStory> stories)
    {
        Results = [.. stories.Select(story => new Result(story, triage.Assess(story.Response).Disposition))];
    }

    /// <summary>One story and what the definition made of it.</summary>
    /// <param name="Story">The story.</param>
    /// <param name="Level">The level found.</param>
    public sealed record Result(TriageStory Story, Disposition Level)
    {
        /// <summary>Less urgent than expected: the one mistake that must not happen.</summary>
        public bool IsUnderTriaged => Level < Story.Expected;

        /// <summary>More urgent than expected: a fright or a trip too many.</summary>
        public bool IsOverTriaged => Level > Story.Expected;
    }

    /// <summary>Every story, in the order given.</summary>
    public IReadOnlyList<Result> Results { get; }

    /// <summary>Stories that are emergencies, and how many of them were found.</summary>
    public (int Found, int All) Emergencies
    {
        get
        {
            var all = Results.Where(static result => result.Story.Expected is Disposition.Emergency).ToList();
            return (all.Count(static result => result.Level is Disposition.Emergency), all.Count);
        }
    }

    /// <summary>Stories with too low a level.</summary>
    public int UnderTriaged => Results.Count(static result => result.IsUnderTriaged);

    /// <summary>Stories with too high a level.</summary>
    public int OverTriaged => Results.Count(static result => result.IsOverTriaged);

    /// <summary>Stories of one expected level, and how many of them got just that level.</summary>
    public (int Right, int All) At(Disposition expected)
    {
        var all = Results.Where(result => result.Story.Expected == expected).ToList();
        return (all.Count(result => result.Level == expected), all.Count);
    }
}
